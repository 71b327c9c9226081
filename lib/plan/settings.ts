import type { CiliumVersion, GatewayApiVersion, IstioVersion } from '../catalogue';
import type { FilledValue, Subject } from '../judge';
import type { Manifest } from './json';

/** A stack as the plan needs it: what was judged, what was filled in, and exact versions. */
export interface CiliumSettings {
  readonly subject: Subject;
  readonly filled: readonly FilledValue[];
  readonly version: CiliumVersion;
  /** False for a Cilium that somebody else runs. */
  readonly managed: boolean;
  readonly namespace: string;
  readonly repository: string;
  /** `null`: somebody else installs the CRDs. */
  readonly gatewayApi: GatewayApiVersion | null;
  /** Address pools and announcements; empty where none are asked for. */
  readonly l2: readonly Manifest[];
}

export interface IstioSettings {
  /** `'upgrade'`: istiod before istio-cni. */
  readonly order: 'install' | 'upgrade';
  readonly version: IstioVersion;
  readonly repository: string;
  readonly namespace: string;
  readonly nodeNamespace: string;
  readonly charts: readonly MeshChart[];
  readonly gateways: readonly GatewaySettings[];
}

/** The charts of a mesh, by the name of their release. */
export type MeshChart = 'istio-base' | 'istio-cni' | 'istiod' | 'ztunnel';

export interface GatewaySettings {
  readonly name: string;
  readonly namespace: string;
  /** Values of this gateway over those that all gateways share. */
  readonly values: object;
}
