import { ciliumLines, ciliumSupportByLine, istioLines, istioSupportByLine } from '../catalogue';
import type { Support } from '../catalogue';
import { check } from './check';
import type { Finding } from './check';

export const endOfLife = check({
  id: 'IOC9014',
  slug: 'end-of-life',
  title: 'this line is no longer looked after',
  because: 'A line without support gets no fixes, security fixes included.',
  source: [
    'https://istio.io/latest/docs/releases/supported-releases/#support-status-of-istio-releases',
    'https://github.com/cilium/cilium/blob/main/SECURITY.md',
  ],
  strength: 'should',
  advice: 'plan the upgrade',
  find: ({ fact, cluster: { today } }) => {
    if (today === undefined) return [];
    const cilium = ciliumLines.find((line) => line === fact('cilium.line'));
    const istio = istioLines.find((line) => line === fact('istio.line'));
    return [
      ...(cilium === undefined ? [] : ended(`Cilium ${cilium}`, 'cilium.line', ciliumSupportByLine[cilium], today)),
      ...(istio === undefined ? [] : ended(`Istio ${istio}`, 'istio.line', istioSupportByLine[istio], today)),
    ];
  },
});

/** A month without a day has ended when the next one begins. */
const ended = (product: string, path: string, { until, confidence }: Support, today: string): readonly Finding[] => {
  if (until === null || today < (until.length === 7 ? `${until}-32` : until)) return [];
  const word = confidence === 'high' ? 'ended on' : 'was to end by';
  return [{ path, title: `the support of ${product} ${word} ${until}`, advice: 'move to a line that is looked after; istio-on-cilium upgrade tells the way' }];
};
