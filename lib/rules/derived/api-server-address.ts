import { derivedFact } from '../derived-fact';

export const apiServerAddress = derivedFact({
  fact: 'cilium.apiServerAddress',
  blame: ['cilium.k8sServiceHost'],
  rows: [
    { when: { 'cilium.k8sServiceHost': ['', null], 'cilium.k8sServiceHostRef.name': ['', null] }, is: 'missing' },
    { is: 'given' },
  ],
});
