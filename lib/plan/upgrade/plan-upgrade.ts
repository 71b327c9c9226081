import { ciliumLines, istioLines } from '../../catalogue';
import type { CiliumLine, IstioLine } from '../../catalogue';
import type { Subject } from '../../judge';
import { bundleOf, withBundle } from './bundle';
import { changes } from './changes';
import { commit } from './commit';
import { ciliumStep, istioStep } from './documented';
import type { Lines, Upgrade, UpgradeStep } from './upgrade';
import { wayBack } from './way-back';

/** Where an upgrade ends; a product that is left out stays where it is. */
export interface UpgradeTarget { readonly cilium?: CiliumLine; readonly istio?: IstioLine }

/**
 * The way from the stack of today to other lines: the network first, then the mesh, one minor line a step, and CRDs before whatever
 * reads them. Each step is one commit, and says what it changes in effect for the values of today.
 * @throws RangeError where a target lies behind: each step says what its own way back takes
 */
export const planUpgrade = (from: Subject, to: UpgradeTarget): Upgrade => {
  const faults = [
    ...backwards('Cilium', ciliumLines, from.cilium.line, to.cilium),
    ...(from.istio === undefined ? [] : backwards('Istio', istioLines, from.istio.line, to.istio)),
  ];
  if (faults.length > 0) throw new RangeError(faults.join('; '));
  const steps: UpgradeStep[] = [];
  let here = from;
  const go = (product: 'cilium' | 'istio', to: Subject): void => {
    const next = withBundle(here, to);
    steps.push(step(product, here, next));
    here = next;
  };
  for (const line of between(ciliumLines, from.cilium.line, to.cilium)) go('cilium', { ...here, cilium: { ...here.cilium, line } });
  for (const line of here.istio === undefined ? [] : between(istioLines, here.istio.line, to.istio)) {
    if (here.istio !== undefined) go('istio', { ...here, istio: { ...here.istio, line } });
  }
  return { from: linesOf(from), to: linesOf(here), steps };
};

const step = (product: 'cilium' | 'istio', here: Subject, next: Subject): UpgradeStep => {
  const { releases, ...documented } = product === 'cilium' ? ciliumStep(here, next) : istioStep(next);
  const [had, has] = [bundleOf(here), bundleOf(next)];
  const moved = has !== null && has !== had;
  return {
    product,
    from: linesOf(here)[product] ?? '',
    to: linesOf(next)[product] ?? '',
    lines: linesOf(next),
    ...(moved && { gatewayApi: { from: had, to: has } }),
    commit: commit(product, here, next),
    releases: [...(moved ? ['gateway-api-crds'] : []), ...releases],
    changes: changes(product, here, next),
    back: wayBack(product, here, next),
    ...documented,
  };
};

const linesOf = ({ cilium, istio }: Subject): Lines => ({ cilium: cilium.line, ...(istio !== undefined && { istio: istio.line }) });

const backwards = (product: string, lines: readonly string[], from: string, to: string | undefined): readonly string[] =>
  to !== undefined && lines.indexOf(to) < lines.indexOf(from) ? [`${product} ${from} to ${to} is a way back, which upstream tests over one line at most: undo the last step as it says itself, with the Gateway API bundle that is there`] : [];

/** The lines after one, up to another. */
const between = <Line extends string>(lines: readonly Line[], from: Line, to: Line | undefined): readonly Line[] =>
  to === undefined ? [] : lines.slice(lines.indexOf(from) + 1, lines.indexOf(to) + 1);
