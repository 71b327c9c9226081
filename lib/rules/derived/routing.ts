import { derivedFact } from '../derived-fact';
import { ciliumFrom } from '../lines';

/** How packets travel between nodes; the integrations of clouds choose where nobody says. */
export const routing = derivedFact({
  fact: 'cilium.routing',
  blame: ['cilium.routingMode', 'cilium.gke.enabled', 'cilium.eni.enabled'],
  rows: [
    { when: { 'cilium.routingMode': 'native' }, is: 'native' },
    { when: { 'cilium.routingMode': 'tunnel' }, is: 'tunnel' },
    { when: { 'cilium.gke.enabled': true }, is: 'native' },
    { when: { 'cilium.line': ciliumFrom('1.19'), 'cilium.eni.enabled': true }, is: 'native' },
    { is: 'tunnel' },
  ],
});
