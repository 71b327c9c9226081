import { gatewayApiBundles } from '../../catalogue';
import type { Subject } from '../../judge';
import { bundleOf } from './bundle';

/** What to change in the program for one step, a property a line. */
export const commit = (product: 'cilium' | 'istio', here: Subject, next: Subject): readonly string[] => [
  ...version(product, next),
  ...bundle(here, next),
];

const version = (product: 'cilium' | 'istio', { cilium, istio, silence }: Subject): readonly string[] => {
  if (product === 'istio') return [`Istio${istio?.mode === 'ambient' ? 'Ambient' : 'Sidecar'}Stack: version: '${istio?.line}.<newest patch>', order: 'upgrade'`];
  if (silence === 'filled') return [`CiliumForIstio: version: '${cilium.line}.<newest patch>'`];
  return [`CiliumForIstio.existing: version: '${cilium.line}.<newest patch>', when whoever runs Cilium has upgraded it`];
};

const bundle = (here: Subject, next: Subject): readonly string[] => {
  const [from, to] = [bundleOf(here), bundleOf(next)];
  if (from === null || to === null) return [];
  const shown = `gatewayApi: '${gatewayApiBundles[to]}'`;
  if (from === to) return here.gatewayApi === undefined && next.gatewayApi !== undefined ? [`${shown}, which is there already: it refuses older bundles`] : [];
  return [next.gatewayApi === undefined ? `leave gatewayApi out, and the bundle goes from ${from} to ${gatewayApiBundles[to]} in the same commit` : shown];
};
