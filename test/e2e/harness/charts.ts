import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chartsInReach } from '../../charts/tools/charts-in-reach';
import { mapReach, type Reach } from '../../charts/tools/reach';

/** Real charts, to be served as a chart repository. */
export interface Charts {
  readonly helm: string;
  /** False where a chart of our own stands in for Cilium's. */
  readonly realCilium: boolean;
  /** Fills a folder with `<chart>-<version>.tgz` and their index. */
  readonly fill: (folder: string) => void;
}

const istioVersions = ['1.27.9', '1.30.3', '1.31.0'];
const ciliumVersions = ['1.18.12', '1.19.6', '1.20.0'];

export const charts = (): Reach<Charts> => {
  const { helm, istio, cilium } = chartsInReach();
  return mapReach(helm, (path) => mapReach(istio, (folder) => ({
    found: {
      helm: path,
      realCilium: 'found' in cilium,
      fill: (target) => {
        mkdirSync(target, { recursive: true });
        for (const version of istioVersions) {
          for (const name of ['base', 'cni', 'istiod', 'ztunnel', 'gateway']) pack(path, folder.chart(name, version).path, target, version);
        }
        for (const version of ciliumVersions) {
          if ('found' in cilium) copyFileSync(cilium.found.chart('cilium', version).path, join(target, `cilium-${version}.tgz`));
          else pack(path, join(__dirname, '../charts/cilium-stand-in'), target, version);
        }
        execFileSync(path, ['repo', 'index', target], { stdio: 'pipe' });
      },
    },
  })));
};

const pack = (helm: string, chart: string, folder: string, version: string): void =>
  void execFileSync(helm, ['package', chart, '--version', version, '--app-version', version, '--destination', folder], { stdio: 'pipe' });
