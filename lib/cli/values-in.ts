import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { StatedCharts } from '../stack';

/** The values in a file. @throws Error where the file holds something else */
export const valuesIn = (file: string): object => {
  const values: unknown = parse(readFileSync(file, 'utf8'));
  if (typeof values !== 'object' || values === null || Array.isArray(values)) throw new Error(`${file} holds no values: give the YAML or JSON that helm takes`);
  return values;
};

const charts = ['base', 'cni', 'istiod', 'ztunnel', 'gateway'] as const;

/** The values of the charts of Istio, from words such as `istiod=values.yaml`. */
export const chartValues = (words: readonly string[] = []): { readonly values: StatedCharts; readonly faults: readonly string[] } => {
  const stated = words.map((word) => ({ word, chart: charts.find((name) => word.startsWith(`${name}=`)), file: word.slice(word.indexOf('=') + 1) }));
  return {
    values: Object.fromEntries(stated.flatMap(({ chart, file }) => (chart === undefined ? [] : [[chart, valuesIn(file)]]))),
    faults: stated.filter(({ chart }) => chart === undefined).map(({ word }) => `--istio-values ${word} names no chart: write ${charts.map((name) => `${name}=<file>`).join(', ')}`),
  };
};
