import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositories } from '../../../lib/catalogue';
import type { Charts } from './charts';
import { gatewayApiCrds, gatewayApiFolder, gatewayApiVersions } from './crds';
import type { Edits } from './example';
import { gitRepository } from './git-repository';
import { webServer } from './web-server';

/** What the output refers to, on this machine: charts and CRDs by http, the Gateway API's repository by git. */
export interface World {
  readonly url: string;
  /** The folder of `<chart>-<version>.tgz`. */
  readonly charts: string;
  /** From the addresses of the world to those of this machine. */
  readonly addresses: Edits;
  readonly close: () => Promise<void>;
}

export const world = async (folder: string, charts: Charts): Promise<World> => {
  const served = join(folder, 'served');
  charts.fill(join(served, 'charts'));
  for (const version of gatewayApiVersions) {
    mkdirSync(join(served, `gateway-api/v${version}`), { recursive: true });
    writeFileSync(join(served, `gateway-api/v${version}/standard-install.yaml`), gatewayApiCrds(version));
  }
  const bundles = gitRepository(join(folder, 'gateway-api'));
  for (const version of gatewayApiVersions) {
    bundles.commit(gatewayApiFolder(version), 'config/crd');
    bundles.tag(`v${version}`);
  }
  const server = await webServer(served);
  return {
    url: server.url,
    charts: join(served, 'charts'),
    addresses: [
      [`${repositories.gatewayApi}/releases/download`, `${server.url}/gateway-api`],
      [repositories.gatewayApi, bundles.url],
      [repositories.cilium, `${server.url}/charts`],
      [repositories.istio, `${server.url}/charts`],
    ],
    close: server.close,
  };
};
