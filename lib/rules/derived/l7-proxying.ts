import { derivedFact } from '../derived-fact';

/** What runs in the Envoy of Cilium. */
export const l7Proxying = derivedFact({
  fact: 'cilium.l7Proxying',
  blame: ['cilium.gatewayAPI.enabled', 'cilium.ingressController.enabled', 'cilium.loadBalancer.l7.backend'],
  rows: [
    { when: { 'cilium.entrance': 'open' }, is: 'wanted' },
    { when: { 'cilium.loadBalancer.l7.backend': 'envoy' }, is: 'wanted' },
    { is: 'unused' },
  ],
});
