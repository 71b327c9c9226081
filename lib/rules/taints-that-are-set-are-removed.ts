import { rule } from './rule';

export const taintsThatAreSetAreRemoved = rule({
  id: 'IOC1030',
  slug: 'taints-that-are-set-are-removed',
  title: 'a node taint that nobody removes keeps every pod away',
  because: 'The chart refuses operator.setNodeTaints without operator.removeNodeTaints.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-configmap.yaml',
    'https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/',
  ],
  strength: 'must',
  when: { 'cilium.operator.setNodeTaints': true },
  need: { 'cilium.operator.removeNodeTaints': true },
});
