import { ciliumLines, istioLines } from '../../catalogue';
import type { CiliumLine, IstioLine } from '../../catalogue';
import { factsInForce } from '../../judge';
import type { Subject } from '../../judge';
import { changes } from './changes';
import { ciliumReleases, crdReleases, istioReleases } from './restarts';
import type { Upgrade, UpgradeStep } from './upgrade';

/** Where an upgrade ends; a product that is left out stays where it is. */
export interface UpgradeTarget { readonly cilium?: CiliumLine; readonly istio?: IstioLine }

/**
 * The way from the stack of today to other lines: the network first, then the mesh, one minor line a step, CRDs before whatever reads
 * them. Each step says what it changes in effect for the values of today.
 * @throws RangeError where a target lies behind: neither product supports a way back over lines
 */
export const planUpgrade = (from: Subject, to: UpgradeTarget): Upgrade => {
  const faults = [
    ...backwards('Cilium', ciliumLines, from.cilium.line, to.cilium),
    ...(from.istio === undefined ? [] : backwards('Istio', istioLines, from.istio.line, to.istio)),
  ];
  if (faults.length > 0) throw new RangeError(faults.join('; '));
  const steps: UpgradeStep[] = [];
  let here = from;
  const go = (product: 'cilium' | 'istio', next: Subject): void => {
    const [line, then] = product === 'cilium' ? [here.cilium.line, next.cilium.line] : [here.istio?.line ?? '', next.istio?.line ?? ''];
    steps.push(...crdStep(here, next), { product, from: line, to: then, ...(product === 'cilium' ? ciliumReleases : istioReleases(next)), changes: changes(product, here, next) });
    here = next;
  };
  for (const line of between(ciliumLines, from.cilium.line, to.cilium)) go('cilium', { ...here, cilium: { ...here.cilium, line } });
  for (const line of here.istio === undefined ? [] : between(istioLines, here.istio.line, to.istio)) {
    if (here.istio !== undefined) go('istio', { ...here, istio: { ...here.istio, line } });
  }
  return { steps };
};

const backwards = (product: string, lines: readonly string[], from: string, to: string | undefined): readonly string[] =>
  to !== undefined && lines.indexOf(to) < lines.indexOf(from) ? [`${product} cannot go back from ${from} to ${to} over lines: restore a backup, or stay`] : [];

/** The lines after one, up to another. */
const between = <Line extends string>(lines: readonly Line[], from: Line, to: Line | undefined): readonly Line[] =>
  to === undefined ? [] : lines.slice(lines.indexOf(from) + 1, lines.indexOf(to) + 1);

/** The bundle that the next state asks for, where it is not the one that is there. */
const crdStep = (here: Subject, next: Subject): readonly UpgradeStep[] => {
  const [from, to] = [here, next].map((subject) => factsInForce(subject).value('gatewayApi.line'));
  if (typeof to !== 'string' || from === to) return [];
  const says = 'resources keep their stored version; from 1.5 on an admission policy refuses the way back';
  return [{ product: 'gateway-api', from: typeof from === 'string' ? from : null, to, ...crdReleases, changes: [{ kind: 'note', what: 'gatewayApi', says, source: crdReleases.source }] }];
};
