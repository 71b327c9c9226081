import { rule } from './rule';

export const clusterAddressesStayInside = rule({
  id: 'IOC1040',
  slug: 'cluster-addresses-stay-inside',
  title: 'cluster addresses that answer from outside open every permissive workload, and istiod',
  because: 'bpf.lbExternalClusterIP lets clients outside the cluster use the addresses of Services.',
  source: [
    'https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/#external-access-to-clusterip-services',
  ],
  strength: 'should',
  when: { mode: ['ambient', 'sidecar'] },
  need: { 'cilium.bpf.lbExternalClusterIP': false },
});
