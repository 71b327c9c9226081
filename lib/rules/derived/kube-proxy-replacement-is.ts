import { derivedFact } from '../derived-fact';

/** The chart takes the boolean and its text. */
export const kubeProxyReplacementIs = derivedFact({
  fact: 'cilium.kubeProxyReplacementIs',
  blame: ['cilium.kubeProxyReplacement'],
  rows: [
    { when: { 'cilium.kubeProxyReplacement': [true, 'true'] }, is: 'on' },
    { is: 'off' },
  ],
});
