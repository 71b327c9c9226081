import { rule } from './rule';

export const kprNeedsApiserverEndpoint = rule({
  id: 'IOC1017',
  slug: 'kpr-needs-apiserver-endpoint',
  title: 'without kube-proxy the agents cannot reach the API server by its Service',
  because: 'The kube-proxy replacement cannot translate the API server\'s Service address before it has read it from the API server.',
  source: [
    'https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/#quick-start',
  ],
  strength: 'must',
  when: { 'cilium.kubeProxyReplacementIs': 'on', 'kubeProxy': 'absent' },
  need: { 'cilium.apiServerAddress': 'given' },
  advice: 'set k8sServiceHost to the address of the API server',
});
