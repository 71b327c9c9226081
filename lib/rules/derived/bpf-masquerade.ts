import { derivedFact } from '../derived-fact';

export const bpfMasquerade = derivedFact({
  fact: 'cilium.bpfMasquerade',
  blame: ['cilium.bpf.masquerade', 'cilium.upgradeCompatibility'],
  rows: [
    { when: { 'cilium.bpf.masquerade': true }, is: 'on' },
    { when: { 'cilium.bpf.masquerade': false }, is: 'off' },
    { when: { 'cilium.upgradeCompatibility': ['1.8', '1.9'] }, is: 'on' },
    { is: 'off' },
  ],
});
