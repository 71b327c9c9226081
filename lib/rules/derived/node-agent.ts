import { derivedFact } from '../derived-fact';

/** Ambient always has istio-cni; a sidecar mesh has it when the stack installs the chart. */
export const nodeAgent = derivedFact({
  fact: 'istio.nodeAgent',
  blame: ['mode'],
  rows: [
    { when: { mode: 'ambient' }, is: 'installed' },
    { when: { 'istio.cniChart': true }, is: 'installed' },
    { is: 'absent' },
  ],
});
