import { type Chart, charts, lines, type Project } from './lines';
import { inside } from './overrides/inside';
import { type ChartLine, type Scalar } from './read';
import { type Setting } from './settings';
import { isScalar, union } from './type-text';

export interface Read { readonly source: ChartLine; readonly settings: ReadonlyMap<string, Setting> }

/** A fact: one setting that rules may read, with what every line says of it. */
export interface Fact {
  readonly path: string;
  readonly type: string;
  /** Line → the chart's default. Null: unset. Absent: the line has no such setting, or no fixed default. */
  readonly defaults: ReadonlyMap<string, Scalar>;
}

interface Sighting { readonly path: string; readonly line: string; readonly type: string; readonly value: Scalar | undefined }

/** The facts of a project in the order of its oldest line, each later line adding its own at the end. */
export function factsOf(project: Project, reads: readonly Read[]): Fact[] {
  const byPath = new Map<string, Sighting[]>();
  for (const read of reads.filter(({ source }) => charts[source.chart].project === project)) {
    for (const sighting of sightingsIn(read)) byPath.set(sighting.path, [...(byPath.get(sighting.path) ?? []), sighting]);
  }
  return [...byPath].map(([path, sightings]) => {
    const unset = sightings.length < lines[project].length || sightings.some(({ value }) => value === null);
    return {
      path,
      type: union([...sightings.map(({ type }) => type), ...(unset ? ['null'] : [])]),
      defaults: new Map(sightings.flatMap(({ line, value }) => (value === undefined ? [] : [[line, value] as const]))),
    };
  });
}

function sightingsIn({ source: { chart, line, leaves }, settings }: Read): Sighting[] {
  const owned = (path: string): string => `${charts[chart].owner}.${path}`;
  return [
    ...[...settings.values()].filter(({ type }) => isScalar(type))
      .map(({ path, type, value }) => ({ path: owned(path), line, type, value })),
    ...Object.entries(insideOf(chart))
      .map(([path, type]) => ({ path: owned(path), line, type, value: leaves[path]?.[1] ?? null })),
  ];
}

const insideOf = (chart: Chart): Readonly<Record<string, string>> => inside[chart] ?? {};
