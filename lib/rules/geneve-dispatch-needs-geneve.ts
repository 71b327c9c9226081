import { rule } from './rule';

export const geneveDispatchNeedsGeneve = rule({
  id: 'IOC1026',
  slug: 'geneve-dispatch-needs-geneve',
  title: 'Geneve dispatch needs the Geneve tunnel protocol',
  because: 'The agent refuses to start when replies should travel in Geneve and the tunnel protocol is another.',
  source: [
    'https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/#direct-server-return-dsr-with-geneve',
    'https://github.com/cilium/cilium/blob/main/pkg/kpr/initializer/kube_proxy_replacement.go',
  ],
  strength: 'must',
  when: { 'cilium.kubeProxyReplacementIs': 'on', 'cilium.loadBalancer.mode': ['dsr', 'hybrid'], 'cilium.loadBalancer.dsrDispatch': 'geneve' },
  need: { 'cilium.tunnelProtocol': 'geneve' },
});
