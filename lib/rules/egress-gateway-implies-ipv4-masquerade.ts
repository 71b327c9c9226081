import { rule } from './rule';

export const egressGatewayImpliesIpv4Masquerade = rule({
  id: 'IOC1015',
  slug: 'egress-gateway-implies-ipv4-masquerade',
  title: 'the egress gateway needs IPv4 masquerading',
  because: 'The agent refuses to start without it.',
  source: [
    'https://docs.cilium.io/en/stable/network/egress-gateway/egress-gateway/#enable-egress-gateway',
  ],
  strength: 'must',
  when: { 'cilium.egressGateway.enabled': true },
  need: { 'cilium.enableIPv4Masquerade': true },
});
