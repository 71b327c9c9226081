import type { CiliumVersion, IstioVersion } from '../catalogue';
import type { GatewayProps, InstalledCiliumProps, MeshProps } from '../stack';
import type { LateCiliumValues, LateGatewayValues, LateIstioValues, LateJsonObject, Later } from './late-values';

/** How charts become resources. */
export interface ChartArgs {
  /**
   * What a chart becomes. `'release'`: one `helm.v3.Release`, which helm sees too; previews show its values.
   * `'chart'`: a `helm.v4.Chart`, each object a resource with a full diff. It loses Helm's hooks, Helm's history and
   * rollback, and needs the cluster for every preview. Another kind on an existing stack is refused by engines that remember
   * the first one; moving takes steps: docs/pulumi.md.
   * @default 'release', for a mesh what its Cilium has
   */
  readonly charts?: 'release' | 'chart';
  /**
   * Takes over what is in the cluster already. `'releases'`: releases that helm installed and their namespaces are imported
   * as they are, nothing changes, if helm knows their repositories where Pulumi runs; take it out after the first `up`, and the
   * next preview shows what will.
   * `'objects'`: objects without a Helm release (applied by kubectl, left by a `helm.v4.Chart`) become part of the
   * release that is installed; from `@pulumi/kubernetes` 4.33.0.
   * @default nothing is taken over: what is there already stops the `up`
   */
  readonly adopt?: 'releases' | 'objects';
}

/** What `CiliumForIstio` takes: as with cdk8s, without a delivery. Leaves of `values` that no rule reads may be inputs. */
export interface CiliumArgs<Version extends CiliumVersion, Mode, Platform, KubeProxy, GatewayApi, L2, Values, Accepted extends string, B>
  extends InstalledCiliumProps<Version, Mode, Platform, KubeProxy, GatewayApi, L2, Values, Accepted, B, LateCiliumValues<Version>>, ChartArgs {
  /** Values that the types do not know; merged last and judged at run time, inside `apply` where they come late. */
  readonly unsafeValues?: LateJsonObject | Later;
}

/** What a mesh takes: as with cdk8s, without a delivery. Leaves of `values` that no rule reads may be inputs. */
export interface MeshArgs<Version extends IstioVersion, Cilium, Namespace extends string, NodeNamespace extends string, Values, Accepted extends string, B>
  extends MeshProps<Version, Cilium, Namespace, NodeNamespace, GatewayProps<Version, LateGatewayValues<Version>>, Values, Accepted, B, LateIstioValues<Version>>, ChartArgs {
  /** Values that the types do not know, by chart; merged last and judged at run time, inside `apply` where they come late. */
  readonly unsafeValues?: { readonly [Chart in 'base' | 'cni' | 'istiod' | 'ztunnel' | 'gateway']?: LateJsonObject | Later } | Later;
}
