import type { CiliumVersion, GatewayApiVersion, PlatformName } from '../catalogue';
import type { ClusterFacts } from '../checks';
import type { Delivery } from '../delivery';
import type { Below, Compatible } from '../judge';
import type { JsonObject } from '../plan';
import type { BrokenFor, CiliumValuesOf, GivenCilium } from './given-cilium';
import type { L2Announcements } from './l2-announcements';
import type { Stated } from './refusal';

/** What every Cilium states, its own and somebody else's. `B` is what the settings contradict, `Line` what is offered. */
export interface CiliumFactsProps<Version extends CiliumVersion, Mode, Platform, KubeProxy, GatewayApi, Values, Accepted extends string, B, Line = CiliumValuesOf<Version>> {
  /** An exact version of a known line, such as `'1.19.6'`; the line picks the type of `values`. */
  readonly version: Version;
  /**
   * The data plane of the mesh.
   * @default 'ambient'
   */
  readonly mode?: Mode;
  /**
   * Where the cluster runs; fills what the platform settles.
   * @default none: nothing is filled for a platform
   */
  readonly platform?: Platform;
  /**
   * Whether kube-proxy runs beside Cilium.
   * @default 'absent', on managed platforms 'running'
   */
  readonly kubeProxy?: KubeProxy;
  /**
   * The Gateway API bundle to install, standard channel; `false` where somebody else installs it.
   * @default the bundle that both Cilium and Istio can read
   */
  readonly gatewayApi?: Stated<GatewayApi, B, 'gatewayApi'>;
  /** Values of the Cilium chart. What is left open is filled; what contradicts a rule does not compile. */
  readonly values?: Compatible<Values, Line, Below<B, 'cilium'>>;
  /**
   * What is known of the cluster: its Kubernetes, its oldest kernel, the day to judge support by. Reported on, never refused.
   * @default nothing: none of it is judged
   */
  readonly cluster?: ClusterFacts;
  /** Waives rules, each with the reason why: `{ IOC1003: 'istio-cni writes its own file' }`. */
  readonly accept?: { readonly [Id in Accepted]: string };
}

/** A Cilium that this program installs, whatever brings it to the cluster. */
export interface InstalledCiliumProps<Version extends CiliumVersion, Mode, Platform, KubeProxy, GatewayApi, L2, Values, Accepted extends string, B, Line = CiliumValuesOf<Version>>
  extends CiliumFactsProps<Version, Mode, Platform, KubeProxy, GatewayApi, Values, Accepted, B, Line> {
  /** Announces addresses of LoadBalancer Services on the local network, and fills what that needs. */
  readonly l2?: L2;
  /** @default 'kube-system' */
  readonly namespace?: string;
  /**
   * Where the chart is published: `https://…`, or `oci://…` without the chart's name.
   * @default 'https://helm.cilium.io'
   */
  readonly repository?: string;
}

/** A Cilium that is installed through a delivery. */
export interface CiliumProps<Version extends CiliumVersion, Mode, Platform, KubeProxy, GatewayApi, D, L2, Values, Accepted extends string, B>
  extends InstalledCiliumProps<Version, Mode, Platform, KubeProxy, GatewayApi, L2, Values, Accepted, B> {
  /**
   * How the releases reach the cluster; a mesh on this Cilium inherits it.
   * @default none: a plan that nobody writes
   */
  readonly delivery?: D;
  /** Values that the types do not know; merged last, judged at run time, and reported. */
  readonly unsafeValues?: JsonObject;
}

/** The bounds of what can be stated. */
export type AnyMode = 'ambient' | 'sidecar';
export type AnyPlatform = PlatformName | null;
export type AnyKubeProxy = 'absent' | 'running' | undefined;
export type AnyGatewayApi = GatewayApiVersion | false | undefined;
export type AnyDelivery = Delivery | undefined;
export type AnyL2 = L2Announcements | undefined;

/** The engine of a delivery, as a fact. */
export type EngineOf<D> = D extends { readonly engine: infer Engine } ? Engine : null;

/** What a Cilium contradicts that this program installs. */
export type BrokenInstalled<Version extends CiliumVersion, Mode, Platform, KubeProxy, GatewayApi, Engine, L2, Values, Accepted> =
  BrokenCilium<Version, Values, GivenCilium<Version, Mode, Platform, KubeProxy, GatewayApi, Engine, L2, Values, Accepted, 'filled'>>;

/** What any Cilium contradicts. */
export type BrokenCilium<Version extends CiliumVersion, Values, Given> = BrokenFor<Values, CiliumValuesOf<Version>, Given>;

export type { GivenCilium };
