import { ciliumLines, gatewayApiLines, istioLines } from '../../lib/catalogue';
import { derivedFacts, platforms } from '../../lib/rules';
import type { Literal, Rule } from '../../lib/rules';
import { defaultOf } from '../../lib/values';
import type { Case, Frame } from './case';
import { usualLine } from './case';
import { membersAt, others, takes } from './chart-types';
import type { Reach } from './reach';

/** One fact and the values it is tried with; `undefined` leaves it unstated. */
export interface Factor { readonly path: string; readonly values: readonly (Literal | undefined)[] }

/** What a stack states beside chart values, and the values to try. */
const ofTheStack: Readonly<Record<string, readonly (Literal | undefined)[]>> = {
  'mode': [undefined, 'sidecar', 'ambient'],
  'kubeProxy': [undefined, 'running', 'absent'],
  'delivery': [undefined, 'argo-cd', 'flux', 'rendered', 'helmfile'],
  'gatewayApi.line': [undefined, null, ...gatewayApiLines],
  'l2.announced': [undefined, true],
  'istio.cniChart': [undefined, true],
  'istio.namespace': [undefined, 'mesh'],
  'istio.nodeNamespace': [undefined, 'nodes'],
};

/** Facts that the frame states, or that have a place of their own. */
const elsewhere = ['istio.mode', 'cilium.line', 'istio.line', 'platform'];

/** The facts of a rule's reach that a frame can state, each with: nothing, every literal that is named, and one that is not. */
export const factorsOf = (rule: Rule, reach: Reach, frame: Frame): readonly Factor[] => {
  const paths = [...reach.named.keys()].filter((path) => !elsewhere.includes(path) && canState(path, frame));
  return [
    { path: 'cilium.line', values: toldApart('cilium', ciliumLines, reach) },
    ...(frame.mesh === 'none' ? [] : [{ path: 'istio.line', values: toldApart('istio', istioLines, reach) }]),
    ...platformFactor(reach),
    ...paths.map((path) => ({ path, values: ofTheStack[path] ?? chartValues(path, reach) })),
    { path: 'accept', values: [undefined, rule.id] },
  ].filter(({ values }) => values.length > 0);
};

const canState = (path: string, { cilium, mesh }: Frame): boolean => {
  if (path.startsWith('istio.')) return mesh !== 'none' && (path !== 'istio.cniChart' || mesh === 'sidecar');
  return cilium === 'filled' || !['delivery', 'l2.announced'].includes(path);
};

/** One line of each sort: lines that differ in no default, no type and no condition within reach are of one sort. */
const toldApart = (project: 'cilium' | 'istio', lines: readonly string[], { named }: Reach): readonly string[] => {
  const own = [...named.keys()].filter((path) => path.startsWith(`${project}.`) && !(path in derivedFacts));
  const sort = (line: string): string => JSON.stringify([
    named.get(`${project}.line`)?.has(line),
    ...own.map((path) => [defaultOf(path, line) ?? null, membersAt(line, path)]),
  ]);
  const usual: string = usualLine[project];
  const ordered = [usual, ...lines.filter((line) => line !== usual)];
  // A condition on the line compares with each of its literals, so each of them is a sort of its own.
  if (named.has(`${project}.line`)) return ordered;
  return ordered.filter((line, index) => ordered.findIndex((other) => sort(other) === sort(line)) === index);
};

/** Platforms that settle something within reach. */
const platformFactor = ({ named }: Reach): readonly Factor[] => {
  const telling = Object.entries(platforms).filter(([, settled]) => Object.keys(settled).some((path) => named.has(path)));
  return telling.length === 0 && !named.has('platform') ? [] : [{ path: 'platform', values: [undefined, ...telling.map(([name]) => name)] }];
};

const chartValues = (path: string, { named }: Reach): readonly (Literal | undefined)[] => {
  const lines = path.startsWith('cilium.') ? ciliumLines : istioLines;
  const members = [...new Set(lines.flatMap((line) => membersAt(line, path)))];
  const literals = [...(named.get(path) ?? [])].filter((literal) => takes(members, literal));
  const other = others(members).find((literal) => !literals.includes(literal));
  return [undefined, ...literals, ...(other === undefined ? [] : [other])];
};

/** Without the values that the line of the case does not take; such a program says less. */
export const statable = ({ frame, facts }: Case): Case => ({
  frame,
  facts: new Map([...facts].filter(([path, value]) => {
    const line = path.startsWith('cilium.') ? facts.get('cilium.line') ?? usualLine.cilium : facts.get('istio.line') ?? usualLine.istio;
    const isChart = /^cilium\.|^istio\.\w+\./.test(path) && path !== 'cilium.line';
    return !isChart || takes(membersAt(String(line), path), value);
  })),
});
