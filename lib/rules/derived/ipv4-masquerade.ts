import { derivedFact } from '../derived-fact';
import { ciliumFrom } from '../lines';

/** With ENI addresses the default is off since 1.18, unless the chart is told to behave as an older one. */
export const ipv4Masquerade = derivedFact({
  fact: 'cilium.ipv4Masquerade',
  blame: ['cilium.enableIPv4Masquerade', 'cilium.eni.enabled'],
  rows: [
    { when: { 'cilium.enableIPv4Masquerade': true }, is: 'on' },
    { when: { 'cilium.enableIPv4Masquerade': false }, is: 'off' },
    {
      when: {
        'cilium.line': ciliumFrom('1.18'),
        'cilium.eni.enabled': true,
        'cilium.upgradeCompatibility': [null, '1.18', '1.19', '1.20'],
      },
      is: 'off',
    },
    { is: 'on' },
  ],
});
