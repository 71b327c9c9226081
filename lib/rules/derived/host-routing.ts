import { derivedFact } from '../derived-fact';

export const hostRouting = derivedFact({
  fact: 'cilium.hostRouting',
  blame: ['cilium.bpf.hostLegacyRouting', 'cilium.bpf.masquerade', 'cilium.kubeProxyReplacement'],
  rows: [
    { when: { 'cilium.bpf.hostLegacyRouting': true }, is: 'legacy' },
    { when: { 'cilium.hostRoutingByItself': 'legacy' }, is: 'legacy' },
    { is: 'bpf' },
  ],
});
