import { rule } from './rule';

export const aksByoTunnels = rule({
  id: 'IOC1029',
  slug: 'aks-byo-tunnels',
  title: 'the AKS integration does not route natively',
  because: 'The chart refuses native routing with it.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-configmap.yaml',
  ],
  strength: 'must',
  when: { 'cilium.aksbyocni.enabled': true },
  need: { 'cilium.routingMode': ['tunnel', ''] },
});
