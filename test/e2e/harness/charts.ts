import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../../charts/tools/cache';
import { ciliumVersions } from '../../charts/tools/cilium-charts';
import { chartsInReach } from '../../charts/tools/charts-in-reach';
import { mapReach, type Reach } from '../../charts/tools/reach';
import type { ChartFolder } from '../../charts/tools/real-chart';
import { filesBelow } from './example';

/** Real charts, to be served as a chart repository. */
export interface Charts {
  readonly helm: string;
  /** False where a chart of our own stands in for Cilium's. */
  readonly realCilium: boolean;
  /** Fills a folder with `<chart>-<version>.tgz` and their index. */
  readonly fill: (folder: string) => void;
}

export const istioVersions = ['1.27.9', '1.30.3', '1.31.0'] as const;
const standIn = join(__dirname, '../charts/cilium-stand-in');

export const charts = (): Reach<Charts> => {
  const { helm, istio, cilium } = chartsInReach();
  return mapReach(helm, (path) => mapReach(istio, (folder) => ({
    found: {
      helm: path,
      realCilium: 'found' in cilium,
      fill: (target) => cpSync(repository(path, folder, 'found' in cilium ? cilium.found : undefined), target, { recursive: true }),
    },
  })));
};

/** Packed once, and again when a chart or a version has changed. */
const repository = (helm: string, istio: ChartFolder, cilium?: ChartFolder): string => {
  const files = cilium === undefined ? filesBelow(standIn) : ciliumVersions.map((version) => cilium.chart('cilium', version).path);
  const hash = files.reduce((so, file) => so.update(readFileSync(file)), createHash('sha256').update(JSON.stringify([istio.folder, istioVersions, ciliumVersions]))).digest('hex').slice(0, 12);
  return cached(`charts/repository-${hash}`, (target) => {
    for (const version of istioVersions) {
      for (const name of ['base', 'cni', 'istiod', 'ztunnel', 'gateway']) pack(helm, istio.chart(name, version).path, target, version);
    }
    for (const version of ciliumVersions) {
      if (cilium === undefined) pack(helm, standIn, target, version);
      else copyFileSync(cilium.chart('cilium', version).path, join(target, `cilium-${version}.tgz`));
    }
    execFileSync(helm, ['repo', 'index', target], { stdio: 'pipe' });
  });
};

const pack = (helm: string, chart: string, folder: string, version: string): void =>
  void execFileSync(helm, ['package', chart, '--version', version, '--app-version', version, '--destination', folder], { stdio: 'pipe' });
