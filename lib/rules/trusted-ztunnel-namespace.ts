import { rule } from './rule';

export const trustedZtunnelNamespace = rule({
  id: 'IOC2005',
  slug: 'trusted-ztunnel-namespace',
  title: 'istiod signs certificates only for the ztunnel it trusts',
  because: 'ztunnel asks on behalf of workloads; istiod accepts that from one namespace and one name.',
  source: [
    'https://istio.io/latest/docs/ambient/install/platform-prerequisites/',
  ],
  strength: 'must',
  when: { 'istio.mode': 'ambient' },
  need: { 'istio.istiod.pilot.trustedZtunnelNamespace': { sameAs: 'istio.nodeNamespace' } },
  advice: 'set istiod.pilot.trustedZtunnelNamespace to the namespace of ztunnel',
});
