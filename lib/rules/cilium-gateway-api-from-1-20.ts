import { ciliumFrom } from './lines';
import { rule } from './rule';

export const ciliumGatewayApiFrom120 = rule({
  id: 'IOC3002',
  slug: 'cilium-gateway-api-from-1-20',
  title: 'the Gateway API controller of Cilium 1.20 skips bundles before 1.5',
  because: 'It needs v1 of TLSRoute, ReferenceGrant and BackendTLSPolicy, and looks healthy without them.',
  source: [
    'https://github.com/cilium/cilium/pull/46465',
  ],
  strength: 'must',
  when: { 'cilium.line': ciliumFrom('1.20'), 'cilium.gatewayAPI.enabled': true },
  need: { 'gatewayApi.line': ['1.6', '1.5', null] },
  advice: 'set gatewayApi to a 1.6 bundle',
});
