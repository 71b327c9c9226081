import { derivedFact } from '../derived-fact';

export const apiServerAddress = derivedFact({
  fact: 'cilium.apiServerAddress',
  blame: ['cilium.k8sServiceHost'],
  rows: [
    { when: { 'cilium.apiServerReference': 'given' }, is: 'given' },
    { when: { 'cilium.k8sServiceHost': ['', null] }, is: 'missing' },
    { is: 'given' },
  ],
});
