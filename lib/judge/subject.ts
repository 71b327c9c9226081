import type { CiliumLine, GatewayApiLine, IstioLine, PlatformName } from '../catalogue';
import type { ClusterFacts } from '../checks';
import type { StackFacts } from '../rules';

/** Values of one chart as a user wrote them: JSON by the chart's own keys. */
export interface ChartValues { readonly [key: string]: unknown }

/** One stack to judge, in the shape in which the compile-time judge sees it (`Given`). */
export interface Subject {
  readonly mode: StackFacts['mode'];
  readonly platform: PlatformName | null;
  readonly kubeProxy?: StackFacts['kubeProxy'];
  readonly delivery: StackFacts['delivery'];
  /** `null`: somebody else installs the CRDs; left out: the judge chooses. */
  readonly gatewayApi?: { readonly line: GatewayApiLine | null };
  readonly l2: { readonly announced: boolean };
  /** What is known of the cluster; only checks read it. */
  readonly cluster?: ClusterFacts;
  /** Waived rules: id → reason. */
  readonly accept: Readonly<Record<string, string>>;
  /** `kept`: somebody else runs Cilium, so its silence means the chart's default. */
  readonly silence: 'filled' | 'kept';
  readonly cilium: ChartValues & { readonly line: CiliumLine };
  /** Left out while no mesh is known; rules that ask for it then stay silent. */
  readonly istio?: IstioSubject;
}

export interface IstioSubject {
  readonly line: IstioLine;
  readonly mode: StackFacts['istio.mode'];
  readonly cniChart: boolean;
  readonly namespace: string;
  readonly nodeNamespace: string;
  readonly base: ChartValues;
  readonly cni: ChartValues;
  readonly istiod: ChartValues;
  readonly ztunnel: ChartValues;
  /** What all gateways share. */
  readonly gateway: ChartValues;
  /** Each gateway, with its own values over the shared ones; only checks read them. */
  readonly gateways?: readonly GatewaySubject[];
}

export interface GatewaySubject { readonly name: string; readonly values: ChartValues }
