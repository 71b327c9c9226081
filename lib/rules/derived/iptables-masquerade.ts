import { derivedFact } from '../derived-fact';

export const iptablesMasquerade = derivedFact({
  fact: 'cilium.iptablesMasquerade',
  blame: ['cilium.bpf.masquerade', 'cilium.enableIPv4Masquerade'],
  rows: [
    { when: { 'cilium.bpfMasquerade': 'on' }, is: 'off' },
    { when: { 'cilium.ipv4.enabled': true, 'cilium.ipv4Masquerade': 'on' }, is: 'on' },
    { when: { 'cilium.ipv6.enabled': true, 'cilium.enableIPv6Masquerade': true }, is: 'on' },
    { is: 'off' },
  ],
});
