import { check } from './check';

export const apiServerLookUpNeedsACluster = check({
  id: 'IOC9010',
  slug: 'api-server-look-up-needs-a-cluster',
  title: 'k8sServiceHost auto is looked up in the cluster, and this delivery renders without one',
  because: 'From 1.19 the chart refuses; before, the agents get the word auto for an address.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/_helpers.tpl',
  ],
  strength: 'must',
  advice: 'set k8sServiceHost to the address of the API server, or use k8sServiceHostRef',
  find: ({ fact }) => {
    const offline = ['argo-cd', 'rendered'].includes(String(fact('delivery')));
    return offline && fact('cilium.k8sServiceHost') === 'auto' ? [{ path: 'cilium.k8sServiceHost' }] : [];
  },
});
