import type { CiliumLine, GatewayApiLine, IstioLine } from './lines';

/** Which bundles a controller reads in full; the rules IOC3001 to IOC3005 say what happens with others. */
export interface ReadsBundles { readonly bundles: readonly GatewayApiLine[]; readonly source: string }

const istioVersions = 'https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/crdclient/client.go';
const ciliumCells = 'https://github.com/cilium/cilium/blob/main/operator/pkg/gateway-api/cell.go';

export const istioReads = {
  '1.27': { bundles: ['1.3', '1.4'], source: istioVersions },
  '1.28': { bundles: ['1.3', '1.4'], source: istioVersions },
  '1.29': { bundles: ['1.3', '1.4'], source: istioVersions },
  '1.30': { bundles: ['1.5', '1.6'], source: istioVersions },
  '1.31': { bundles: ['1.6'], source: istioVersions },
} as const satisfies Record<IstioLine, ReadsBundles>;

/** Only where `gatewayAPI.enabled` is true; else Cilium has no say. */
export const ciliumReads = {
  '1.16': { bundles: ['1.3', '1.4'], source: ciliumCells },
  '1.17': { bundles: ['1.3', '1.4'], source: ciliumCells },
  '1.18': { bundles: ['1.3', '1.4'], source: ciliumCells },
  '1.19': { bundles: ['1.3', '1.4'], source: ciliumCells },
  '1.20': { bundles: ['1.5', '1.6'], source: ciliumCells },
} as const satisfies Record<CiliumLine, ReadsBundles>;
