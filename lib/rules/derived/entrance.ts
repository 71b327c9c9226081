import { derivedFact } from '../derived-fact';

/** Whether traffic enters the cluster by Cilium's own Gateway API or Ingress. */
export const entrance = derivedFact({
  fact: 'cilium.entrance',
  blame: ['cilium.gatewayAPI.enabled', 'cilium.ingressController.enabled'],
  rows: [
    { when: { 'cilium.gatewayAPI.enabled': true }, is: 'open' },
    { when: { 'cilium.ingressController.enabled': true }, is: 'open' },
    { is: 'closed' },
  ],
});
