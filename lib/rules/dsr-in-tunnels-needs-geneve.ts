import { rule } from './rule';

export const dsrInTunnelsNeedsGeneve = rule({
  id: 'IOC1025',
  slug: 'dsr-in-tunnels-needs-geneve',
  title: 'direct server return crosses a tunnel only in Geneve',
  because: 'The agent refuses to start with DSR in a VXLAN tunnel, and in any tunnel without Geneve dispatch.',
  source: [
    'https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/#direct-server-return-dsr',
    'https://github.com/cilium/cilium/blob/main/pkg/kpr/initializer/kube_proxy_replacement.go',
  ],
  strength: 'must',
  when: { 'cilium.kubeProxyReplacementIs': 'on', 'cilium.loadBalancer.mode': ['dsr', 'hybrid'], 'cilium.routing': 'tunnel' },
  need: { 'cilium.loadBalancer.dsrDispatch': 'geneve' },
});
