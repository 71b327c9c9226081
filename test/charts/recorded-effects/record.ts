// Records the effects of Cilium's settings anew: CILIUM_CHARTS=<folder> npx tsx test/charts/recorded-effects/record.ts
import { writeFileSync } from 'node:fs';
import { ciliumCharts, ciliumVersions } from '../tools/cilium-charts';
import { helm } from '../tools/helm';
import type { RealChart } from '../tools/real-chart';
import { mapReach } from '../tools/reach';
import { measured, type Effect } from './effect';
import { recordFile, type Recorded } from './effect-of';
import { settings, type Setting } from './settings';

const record = async (charts: ReadonlyMap<string, RealChart>): Promise<Recorded['effects']> =>
  Promise.all(settings.map(async (set) => ({ set, on: byLines(await onEach(charts, set)) })));

const onEach = async (charts: ReadonlyMap<string, RealChart>, set: Setting): Promise<readonly (readonly [string, Effect])[]> =>
  Promise.all([...charts].map(async ([line, chart]) => [line, await measured(chart, set)] as const));

/** Lines with the same effect share an entry: `'1.18 1.19 1.20'`. */
const byLines = (effects: readonly (readonly [string, Effect])[]): Record<string, Effect> => {
  const lines = new Map<string, readonly string[]>();
  for (const [line, effect] of effects) lines.set(JSON.stringify(effect), [...lines.get(JSON.stringify(effect)) ?? [], line]);
  return Object.fromEntries([...lines].map(([effect, same]) => [same.join(' '), JSON.parse(effect) as Effect]));
};

/** One setting a paragraph, one group of lines a line: what a reader compares stands below each other. */
const written = ({ versions, effects }: Recorded): string => {
  const entries = effects.map(({ set, on }) => {
    const groups = Object.entries(on).map(([lines, effect]) => `      ${JSON.stringify(lines)}: ${JSON.stringify(effect)}`);
    return `    { "set": ${JSON.stringify(set)}, "on": {\n${groups.join(',\n')}\n    } }`;
  });
  const note = 'Measured renders of the real charts. To add a setting, edit settings.ts and run record.ts.';
  return `{\n  "//": ${JSON.stringify(note)},\n  "versions": ${JSON.stringify(versions)},\n  "effects": [\n${entries.join(',\n')}\n  ]\n}\n`;
};

const main = async (): Promise<void> => {
  const charts = mapReach(helm(), ciliumCharts);
  if ('missing' in charts) throw new Error(charts.missing);
  const chosen = ciliumVersions.map((version) => charts.found.chart('cilium', version));
  const effects = await record(new Map(chosen.map((chart) => [chart.version.replace(/\.\d+$/, ''), chart])));
  writeFileSync(recordFile, written({ versions: ciliumVersions, effects }));
};

void main();
