import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cached } from './cache';
import { repositories } from '../../../lib/catalogue';
import { chartFolder, type ChartFolder } from './real-chart';
import { missing, reach, type Reach } from './reach';

/** The newest patch of each line that the recorded effects were taken from. */
export const ciliumVersions = ['1.16.19', '1.17.18', '1.18.12', '1.19.6', '1.20.0'] as const;

/**
 * Cilium's charts, which no package registry serves: from the folder of `cilium-<version>.tgz` in CILIUM_CHARTS, or
 * pulled where CILIUM_CHARTS_PULL=1 says that the network allows it.
 */
export const ciliumCharts = (helm: string): Reach<ChartFolder> => {
  const given = process.env['CILIUM_CHARTS'];
  if (given !== undefined && given !== '') return fromFolder(helm, resolve(given));
  if (process.env['CILIUM_CHARTS_PULL'] !== '1') return missing('CILIUM_CHARTS names no folder of Cilium charts');
  return reach(() => inFolder(helm, pulled(helm)));
};

const fromFolder = (helm: string, folder: string): Reach<ChartFolder> => {
  if (!existsSync(folder)) return missing('the folder in CILIUM_CHARTS does not exist');
  const charts = inFolder(helm, folder);
  return charts.lines.length > 0 ? { found: charts } : missing('the folder in CILIUM_CHARTS holds no cilium-<version>.tgz');
};

const inFolder = (helm: string, folder: string): ChartFolder => {
  const versions = readdirSync(folder).flatMap((file) => /^cilium-(\d+\.\d+\.\d+)\.tgz$/.exec(file)?.[1] ?? []);
  return chartFolder(helm, folder, versions, (name, version) => join(folder, `${name}-${version}.tgz`));
};

const pulled = (helm: string): string =>
  cached(`charts/cilium-${ciliumVersions.join('-')}`, (folder) => {
    for (const version of ciliumVersions) {
      const from = ['--repo', repositories.cilium, '--version', version];
      execFileSync(helm, ['pull', 'cilium', ...from, '--destination', folder], { stdio: 'pipe' });
    }
  });
