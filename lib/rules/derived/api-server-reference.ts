import { derivedFact } from '../derived-fact';

/** The chart counts a reference only where both its halves are there. */
export const apiServerReference = derivedFact({
  fact: 'cilium.apiServerReference',
  blame: ['cilium.k8sServiceHostRef.name'],
  rows: [
    { when: { 'cilium.k8sServiceHostRef.name': ['', null] }, is: 'missing' },
    { when: { 'cilium.k8sServiceHostRef.key': ['', null] }, is: 'missing' },
    { is: 'given' },
  ],
});
