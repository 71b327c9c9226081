import { derivedFact } from '../derived-fact';

/** A chaining target alone chains too: the chart then takes the mode generic-veth. */
export const chaining = derivedFact({
  fact: 'cilium.chaining',
  blame: ['cilium.cni.chainingMode', 'cilium.cni.chainingTarget'],
  rows: [
    { when: { 'cilium.cni.chainingMode': 'none' }, is: 'off' },
    { when: { 'cilium.cni.chainingMode': ['aws-cni', 'flannel', 'generic-veth', 'portmap'] }, is: 'on' },
    { when: { 'cilium.cni.chainingTarget': null }, is: 'off' },
    { is: 'on' },
  ],
});
