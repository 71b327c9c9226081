import { createHash } from 'node:crypto';
import { cpSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cache';
import { ciliumCharts } from './cilium-charts';
import { helm } from './helm';
import { istioCharts } from './istio-charts';
import type { ChartFolder } from './real-chart';
import { mapReach, reach, type Reach } from './reach';

/** The real charts that this machine can render; see `describeWith` for what happens to the others' tests. */
export interface ChartsInReach {
  readonly helm: Reach<string>;
  readonly istio: Reach<ChartFolder>;
  readonly cilium: Reach<ChartFolder>;
  /** One folder with the charts of both, for code that takes a single folder of charts. */
  readonly both: Reach<string>;
}

/** Fetches what is not in `.cache/` yet, so the first call of a checkout takes seconds. Nothing is awaited. */
export const chartsInReach = (): ChartsInReach => {
  const binary = helm();
  const istio = mapReach(binary, istioCharts);
  const cilium = mapReach(binary, ciliumCharts);
  const both = mapReach(istio, (one) => mapReach(cilium, (other) => reach(() => joined([one.folder, other.folder]))));
  return { helm: binary, istio, cilium, both };
};

const joined = (folders: readonly string[]): string =>
  cached(`charts/both-${contentOf(folders)}`, (empty) => {
    for (const folder of folders) {
      for (const chart of readdirSync(folder)) cpSync(join(folder, chart), join(empty, chart), { recursive: true });
    }
  });

const contentOf = (folders: readonly string[]): string => {
  const entries = folders.flatMap((folder) => readdirSync(folder).map((chart) => {
    const { size, mtimeMs } = statSync(join(folder, chart));
    return [folder, chart, size, mtimeMs];
  }));
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12);
};
