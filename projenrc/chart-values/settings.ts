import { blocks, scalars, stringLists } from './blocks';
import { type Chart, covers } from './lines';
import { ciliumOpened, ciliumRetyped } from './overrides/cilium';
import { ciliumHidden } from './overrides/cilium-hidden';
import { ignored } from './overrides/ignored';
import { istioRetyped } from './overrides/istio';
import { istioHidden, istioSwitches } from './overrides/istio-hidden';
import { type Override } from './overrides/override';
import { offered } from './overrides/prefixes';
import { above, isUnder, keysOf, lastKey } from './paths';
import { type ChartLine, type Scalar } from './read';
import { clearable } from './clearable';
import { isScalar, typeOf } from './type-text';

/** One thing that a user can set. */
export interface Setting {
  /** As users write it. */
  readonly path: string;
  /** TypeScript text. */
  readonly type: string;
  /** The chart's default; null where the chart leaves the choice open, absent where no fixed one is known. */
  readonly value?: Scalar;
}

export const isIgnored = (chart: Chart, line: string, path: string): boolean =>
  ignored.some((entry) => entry.charts.includes(chart) && covers(entry, line) && (path === entry.at || isUnder(path, entry.at)));

/** All settings of a chart line, by path: those of values.yaml in its order, then those that only templates know. */
export function settingsOf(source: ChartLine): ReadonlyMap<string, Setting> {
  const { chart, line } = source;
  const settings = new Map<string, Setting>();
  for (const [raw, [told, value]] of Object.entries(source.leaves)) {
    const path = offered(chart, raw);
    if (isIgnored(chart, line, path)) continue;
    const block = blockOf(source, path, told);
    const at = block?.at ?? path;
    if (settings.has(at)) continue;
    const type = clearable(chart, at, block?.type ?? typeByName(path, told));
    settings.set(at, { path: at, type, ...(isScalar(type) && at === path ? defaultOf(told, value) : {}) });
  }
  for (const { at, type } of hiddenOf(chart, line)) {
    const path = offered(chart, at);
    if (settings.has(path) || above(path).some((parent) => settings.has(parent))) continue;
    settings.set(path, { path, type: clearable(chart, path, type), ...(isScalar(type) ? { value: null } : {}) });
  }
  return settings;
}

/** A block that stands for a number, as `{}`, is an unset number. */
const defaultOf = (told: string, value: Scalar | undefined): { value?: Scalar } =>
  (told === 'map' ? { value: null } : value === undefined ? {} : { value });

function hiddenOf(chart: Chart, line: string): Override[] {
  const known = chart === 'cilium' ? ciliumHidden : [...(istioHidden[chart] ?? []), ...istioSwitches(line)];
  return known.filter((override) => covers(override, line));
}

/** The outermost block that this leaf belongs to, if any: what an override names, or what Kubernetes does. */
function blockOf({ chart, line }: ChartLine, path: string, told: string): { at: string; type: string } | undefined {
  const retyped = (chart === 'cilium' ? ciliumRetyped : istioRetyped[chart] ?? []).filter((override) => covers(override, line));
  for (const at of [...above(path), path]) {
    const override = retyped.find((candidate) => matches(candidate.at, at));
    if (override) return { at, type: override.type };
    const block = blocks[lastKey(at)];
    const isBlock = at !== path || told === 'map' || told.startsWith('list');
    if (block !== undefined && isBlock && !(chart === 'cilium' && ciliumOpened.includes(at))) return { at, type: block };
  }
  return undefined;
}

function typeByName(path: string, told: string): string {
  const key = lastKey(path);
  if (told === 'list' && stringLists.includes(key)) return 'readonly string[]';
  return (told.includes('enum') || told === 'boolean' ? undefined : scalars[key]) ?? typeOf(path, told);
}

/** `*` stands for one key. */
function matches(pattern: string, path: string): boolean {
  const wanted = keysOf(pattern);
  const keys = keysOf(path);
  return wanted.length === keys.length && wanted.every((key, index) => key === '*' || key === keys[index]);
}
