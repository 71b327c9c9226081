import { bundlesThatStay, gatewayApiBundles } from '../../catalogue';
import { judge } from '../../judge';
import type { Subject } from '../../judge';
import { bundleOf } from './bundle';

/** What the way back over one step takes; upstream tests it over one line at most. */
export const wayBack = (product: 'cilium' | 'istio', here: Subject, next: Subject): readonly string[] => [
  product === 'cilium'
    ? `version back to ${here.cilium.line}, before the next step: upstream tests the way back over one line only`
    : `version back to ${here.istio?.line}, before the next step${here.istio?.mode === 'ambient' ? '; until ztunnel follows it is newer than istiod, which upstream does not promise to work' : ''}`,
  ...bundleStays(here, next),
];

const bundleStays = (here: Subject, next: Subject): readonly string[] => {
  const [from, to] = [bundleOf(here), bundleOf(next)];
  if (to === null || from === to || !bundlesThatStay.some((line) => line === to)) return [];
  const refused = judge({ ...here, gatewayApi: { line: to } }).filter(({ path, outcome }) => path === 'gatewayApi.line' && outcome === 'refused');
  return [
    `gatewayApi: '${gatewayApiBundles[to]}' then: the admission policy of this bundle refuses older ones`,
    ...refused.map(({ rule }) => `but ${rule.title} (${rule.id}): there is no way back with gatewayAPI.enabled`),
  ];
};
