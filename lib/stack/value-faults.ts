import { ciliumLines, istioLines, lineOf } from '../catalogue';
import { knownKeys, removedFrom } from '../values';
import type { KnownKeys } from '../values';
import { likely } from './likely';
import type { StatedCilium, StatedIstio } from './stated';

/** A fault of one value: its path, owner first, and a sentence. */
export interface ValueFault { readonly path: string; readonly says: string }

/** Keys that a chart line does not have, and values of a wrong type: what TypeScript refuses, for JavaScript and JSON. */
export const ciliumValueFaults = ({ version, values }: StatedCilium): readonly ValueFault[] =>
  ciliumLines.some((line) => line === lineOf(version)) ? faultsOf('cilium', 'cilium', lineOf(version), ciliumLines, values) : [];

/** The same for each chart of a mesh, the values of each gateway included. */
export const istioValueFaults = ({ version, values, gateways }: StatedIstio): readonly ValueFault[] => {
  const line = lineOf(version);
  if (!istioLines.some((known) => known === line)) return [];
  const faults = (owner: string, chart: string, given: unknown): readonly ValueFault[] => faultsOf(owner, chart, line, istioLines, given);
  return [
    ...Object.entries(values ?? {}).flatMap(([name, given]) => {
      const chart = new Map(Object.entries(charts)).get(name);
      return chart === undefined
        ? [{ path: `istio.${name}`, says: `values.${name} is no chart of Istio: use one of ${Object.keys(charts).join(', ')}` }]
        : faults(`istio.${name}`, chart, given);
    }),
    ...(gateways ?? []).flatMap(({ name, values: given }) => faults(`istio.gateways.${name}`, 'gateway', given)),
  ];
};

const charts = { base: 'istio-base', cni: 'istio-cni', istiod: 'istiod', ztunnel: 'ztunnel', gateway: 'gateway' } as const;

const faultsOf = (owner: string, chart: string, line: string, lines: readonly string[], values: unknown): readonly ValueFault[] => {
  if (values === undefined || values === null) return [];
  const known = knownKeys(chart, line, lines);
  const removed = removedFrom(chart, line);
  const title = chart === 'cilium' ? `Cilium ${line}` : `the chart ${chart} ${line}`;
  const visit = (value: unknown, path: string): readonly ValueFault[] => {
    const at = `${owner}.${path}`;
    const gone = removed.get(path);
    if (gone !== undefined && !known.has(path)) return [{ path: at, says: gone }];
    const kinds = known.get(path);
    if (kinds !== undefined) return takes(kinds, value) ? [] : [{ path: at, says: `${path} is ${shown(value)}: ${title} takes ${kinds.map(kindShown).join(' or ')}` }];
    if (!isBlock(known, removed, path)) return [{ path: at, says: `${path} is no key of ${title}${hint(path, known)}` }];
    return isObject(value) ? entries(value, path) : [{ path: at, says: `${path} is ${shown(value)}: ${title} has a block of keys there` }];
  };
  const entries = (block: object, above: string): readonly ValueFault[] => Object.entries(block)
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, value]) => visit(value, `${above === '' ? '' : `${above}.`}${key.replace(/\./g, '\\.')}`));
  return isObject(values) ? entries(values, '') : [{ path: owner, says: `values are ${shown(values)}: give an object` }];
};

const isBlock = (known: KnownKeys, removed: ReadonlyMap<string, string>, path: string): boolean =>
  [...known.keys(), ...removed.keys()].some((key) => key.startsWith(`${path}.`));

const hint = (path: string, known: KnownKeys): string => {
  const meant = likely(path, [...known.keys()]);
  return meant === undefined ? '' : `: did you mean ${meant}?`;
};

const takes = (kinds: readonly string[], value: unknown): boolean => kinds.some((kind) => {
  if (kind.startsWith('=')) return value === kind.slice(1);
  if (kind === 'list') return Array.isArray(value);
  if (kind === 'object') return isObject(value);
  return kind === 'null' ? value === null : typeof value === kind;
});

const kindShown = (kind: string): string => (kind.startsWith('=') ? JSON.stringify(kind.slice(1)) : { list: 'a list', object: 'a block', null: 'null' }[kind] ?? `a ${kind}`);

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? `a ${typeof value}` : text.length > 40 ? `${text.slice(0, 37)}…` : text;
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
