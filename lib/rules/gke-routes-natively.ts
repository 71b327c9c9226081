import { rule } from './rule';

export const gkeRoutesNatively = rule({
  id: 'IOC1028',
  slug: 'gke-routes-natively',
  title: 'the GKE integration does not go through a tunnel',
  because: 'The chart refuses a tunnel with it.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-configmap.yaml',
  ],
  strength: 'must',
  when: { 'cilium.gke.enabled': true },
  need: { 'cilium.routingMode': ['native', ''] },
});
