import { rule } from './rule';

export const oneFirewallBackend = rule({
  id: 'IOC2017',
  slug: 'one-firewall-backend',
  title: 'istiod and istio-cni would write two kinds of firewall rules',
  because: 'Sidecars are injected by what istiod says, and redirected by what istio-cni says.',
  source: [
    'https://istio.io/latest/docs/ops/deployment/platform-requirements/',
  ],
  strength: 'should',
  when: { 'istio.nodeAgent': 'installed' },
  need: { 'istio.istiod.global.nativeNftables': { sameAs: 'istio.cni.global.nativeNftables' } },
  advice: 'set istiod.global.nativeNftables to what cni.global.nativeNftables says',
});
