import { rule } from './rule';

export const egressGatewayImpliesBpfMasquerade = rule({
  id: 'IOC1013',
  slug: 'egress-gateway-implies-bpf-masquerade',
  title: 'the egress gateway needs BPF masquerading',
  because: 'The agent refuses to start without it.',
  source: [
    'https://docs.cilium.io/en/stable/network/egress-gateway/egress-gateway/#enable-egress-gateway',
    'https://github.com/cilium/cilium/issues/31634',
  ],
  strength: 'must',
  when: { 'cilium.egressGateway.enabled': true },
  need: { 'cilium.bpf.masquerade': true },
});
