import type { IstioVersion } from '../catalogue';
import type { Delivery } from '../delivery';
import type { Below, Broken, Compatible, Missing } from '../judge';
import type { JsonObject } from '../plan';
import type { IstioValuesByLine } from '../values';
import type { IstioLine, LineOf } from '../catalogue';
import type { IstioValuesOf } from './given-stack';

/** A mesh on a Cilium, whatever brings it to the cluster. `B` is what the pair contradicts. */
export interface MeshProps<Version extends IstioVersion, Cilium, Namespace extends string, NodeNamespace extends string, Gateway, Values, Accepted extends string, B, Line = IstioValuesOf<Version>> {
  /** An exact version of a known line, such as `'1.30.3'`; the line picks the type of `values`. */
  readonly version: Version;
  /** The network below: its facts are judged together with the mesh's. */
  readonly cilium: CompatibleCilium<Cilium, B>;
  /** Values by chart: `base`, `cni`, `istiod`, `ztunnel`, `gateway`. What is left open is filled. */
  readonly values?: Compatible<Values, Line, Below<B, 'istio'>>;
  /**
   * The order of the plan: `'install'` has istio-cni before istiod, `'upgrade'` istiod before istio-cni, as Istio documents a step to
   * another line. State `'upgrade'` in the commit that changes the line of `version`; it may stay.
   * @default 'install'
   */
  readonly order?: 'install' | 'upgrade';
  /** Gateways in namespaces of their own, each a release of the gateway chart. */
  readonly gateways?: readonly Gateway[];
  /** Waives rules, each with the reason why. */
  readonly accept?: { readonly [Id in Accepted]: string };
  /**
   * Where istiod lives.
   * @default 'istio-system'
   */
  readonly namespace?: Namespace;
  /**
   * Where istio-cni and ztunnel live, with Pod Security `privileged`.
   * @default 'istio-system'
   */
  readonly nodeNamespace?: NodeNamespace;
  /**
   * Where the charts are published: `https://…`, or `oci://…` without the chart's name.
   * @default 'https://blob.istio.io/istio-release/charts'
   */
  readonly repository?: string;
}

/** A mesh that is installed through a delivery. */
export interface StackProps<Version extends IstioVersion, Cilium, Namespace extends string, NodeNamespace extends string, Values, Accepted extends string, B>
  extends MeshProps<Version, Cilium, Namespace, NodeNamespace, GatewayProps<Version>, Values, Accepted, B> {
  /** Values that the types do not know, by chart; merged last, judged at run time, and reported. */
  readonly unsafeValues?: { readonly [Chart in keyof IstioValuesByLine[IstioLine]]?: JsonObject };
  /**
   * How the releases reach the cluster.
   * @default the delivery of the Cilium
   */
  readonly delivery?: Delivery;
}

export interface GatewayProps<Version extends IstioVersion, Values = IstioValuesByLine[LineOf<Version> & IstioLine]['gateway']> {
  /** Name of the release and of its Service; unique in the stack. */
  readonly name: string;
  /** @default 'istio-ingress' */
  readonly namespace?: string;
  /** Values of the gateway chart for this one gateway, over those in `values.gateway`. */
  readonly values?: Values;
}

/** The Cilium itself, or what it would have to be for this mesh. */
type CompatibleCilium<Cilium, B> = [BelowCilium<B>] extends [never] ? Cilium : Missing<BelowCilium<B>>;
type BelowCilium<B> = B extends Broken<infer Says, infer Path> ? Path extends `istio.${string}` ? never : Says : never;
