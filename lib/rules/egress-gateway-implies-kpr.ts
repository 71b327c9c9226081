import { rule } from './rule';

export const egressGatewayImpliesKpr = rule({
  id: 'IOC1014',
  slug: 'egress-gateway-implies-kpr',
  title: 'the egress gateway needs the kube-proxy replacement',
  because: 'The agent refuses to start without it.',
  source: [
    'https://docs.cilium.io/en/stable/network/egress-gateway/egress-gateway/#enable-egress-gateway',
  ],
  strength: 'must',
  when: { 'cilium.egressGateway.enabled': true },
  need: { 'cilium.kubeProxyReplacement': [true, 'true'] },
});
