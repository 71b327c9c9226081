import { rule } from './rule';

export const l7ProxyServesGateways = rule({
  id: 'IOC1021',
  slug: 'l7-proxy-serves-gateways',
  title: 'the Gateway API, the Ingress and the L7 load balancing of Cilium run in its Envoy, which is off without l7Proxy',
  because: 'The chart refuses them without l7Proxy.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  when: { 'cilium.l7Proxying': 'wanted' },
  need: { 'cilium.l7Proxy': true },
});
