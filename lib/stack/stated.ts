import type { CiliumVersion, GatewayApiVersion, IstioVersion, PlatformName } from '../catalogue';
import type { ClusterFacts } from '../checks';
import type { Delivery } from '../delivery';
import type { JsonObject } from '../plan';
import type { L2Announcements } from './l2-announcements';

/** What a program states of its Cilium, with the types set aside: what both kinds of constructs hand on. */
export interface StatedCilium {
  readonly version: CiliumVersion;
  /** False for a Cilium that somebody else runs. */
  readonly managed: boolean;
  readonly mode?: 'ambient' | 'sidecar' | undefined;
  readonly platform?: PlatformName | null | undefined;
  readonly kubeProxy?: 'absent' | 'running' | undefined;
  readonly gatewayApi?: GatewayApiVersion | false | undefined;
  readonly cluster?: ClusterFacts | undefined;
  readonly delivery?: Delivery | undefined;
  readonly l2?: L2Announcements | undefined;
  readonly values?: object | undefined;
  readonly unsafeValues?: JsonObject | undefined;
  readonly accept?: Readonly<Record<string, string>> | undefined;
  readonly namespace?: string | undefined;
  readonly repository?: string | undefined;
}

/** What a program states of the mesh on it. */
export interface StatedIstio {
  readonly version: IstioVersion;
  readonly mode: 'ambient' | 'sidecar';
  /** Which order the plan has. */
  readonly order?: 'install' | 'upgrade' | undefined;
  /** Whether a sidecar mesh installs istio-cni; ambient always does. */
  readonly cniChart?: boolean | undefined;
  readonly values?: StatedCharts | undefined;
  readonly unsafeValues?: StatedCharts | undefined;
  readonly gateways?: readonly StatedGateway[] | undefined;
  readonly accept?: Readonly<Record<string, string>> | undefined;
  readonly namespace?: string | undefined;
  readonly nodeNamespace?: string | undefined;
  readonly delivery?: Delivery | undefined;
  readonly repository?: string | undefined;
}

export type StatedCharts = { readonly [Chart in 'base' | 'cni' | 'istiod' | 'ztunnel' | 'gateway']?: object | undefined };

export interface StatedGateway {
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly values?: object | undefined;
}
