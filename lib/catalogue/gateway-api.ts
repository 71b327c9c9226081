import type { GatewayApiLine, GatewayApiVersion } from './lines';
import { repositories } from './repositories';

/** The bundle that stands for its line where nobody names one. */
export const gatewayApiBundles = {
  '1.3': '1.3.0',
  '1.4': '1.4.1',
  '1.5': '1.5.1',
  '1.6': '1.6.1',
} as const satisfies Record<GatewayApiLine, GatewayApiVersion>;

/**
 * Bundles with an admission policy that refuses older ones; that of 1.6 refuses every one before 1.6, whatever its message says.
 * Source: `config/crd/standard` of each bundle, and test/e2e.
 */
export const bundlesThatStay = ['1.5', '1.6'] as const satisfies readonly GatewayApiLine[];

/** The standard channel of a bundle: as a folder of its repository, and as one file. */
export const gatewayApiBundle = (version: GatewayApiVersion) => ({
  kind: 'crds',
  repository: repositories.gatewayApi,
  revision: `v${version}`,
  path: 'config/crd',
  url: `${repositories.gatewayApi}/releases/download/v${version}/standard-install.yaml`,
} as const);
