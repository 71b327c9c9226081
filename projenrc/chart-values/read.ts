import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Chart } from './lines';

export type Scalar = string | number | boolean | null;

/**
 * What one chart line is known to accept; `data/<chart>-<line>.json` holds it, one leaf a line: read off values.yaml (Istio's
 * without its wrapper key), values.schema.json where there is one, and the templates of the newest version at the time.
 */
export interface ChartLine {
  readonly chart: Chart;
  readonly line: string;
  /** The version that was read. */
  readonly version: string;
  /** Path → its type as the chart tells it, then its default. None: a block, or one that each patch changes (tag, digest, hub). */
  readonly leaves: Readonly<Record<string, readonly [type: string, value?: Scalar]>>;
  /** Paths that templates read and `values.yaml` doesn't have. */
  readonly hidden: readonly string[];
}

export function read(data: string, chart: Chart, line: string): ChartLine {
  return JSON.parse(readFileSync(join(data, `${chart}-${line}.json`), 'utf8')) as ChartLine;
}
