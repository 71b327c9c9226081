import { ciliumBefore } from './lines';
import { rule } from './rule';

export const ciliumGatewayApiBefore120 = rule({
  id: 'IOC3001',
  slug: 'cilium-gateway-api-before-1-20',
  title: 'the Gateway API controller of Cilium before 1.20 stops at bundles from 1.5 on',
  because: 'It needs TLSRoute v1alpha2, which newer standard bundles no longer serve.',
  source: [
    'https://github.com/cilium/cilium/issues/44920',
    'https://github.com/cilium/cilium/issues/45139',
  ],
  strength: 'must',
  when: { 'cilium.line': ciliumBefore('1.20'), 'cilium.gatewayAPI.enabled': true },
  need: { 'gatewayApi.line': ['1.4', '1.3', null] },
  advice: 'set gatewayApi to a 1.4 bundle, unless a newer one is in the cluster: it refuses to go back',
});
