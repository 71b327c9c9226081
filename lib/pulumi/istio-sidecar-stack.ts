import type { ComponentResourceOptions } from '@pulumi/pulumi';
import type { IstioVersion } from '../catalogue';
import type { BrokenMesh, Nothing, UnplacedInMesh } from '../stack';
import type { MeshArgs } from './args';
import { IstioStack } from './istio-stack';
import type { CiliumBelow } from './istio-stack';
import type { LateIstioValues } from './late-values';
import type { MeshGiven } from './stated-mesh';

/**
 * Installs Istio with sidecars on a Cilium of mode `'sidecar'`: base, istio-cni where it is asked for, istiod, gateways.
 *
 * @throws InputPropertiesError with every fault, before anything is registered
 */
export class IstioSidecarStack<
  const Version extends IstioVersion,
  Cilium extends CiliumBelow,
  const CniChart extends boolean = false,
  const Namespace extends string = 'istio-system',
  const NodeNamespace extends string = Namespace,
  const Values extends LateIstioValues<Version> = Nothing,
  const Accepted extends string = never,
> extends IstioStack {
  constructor(
    name: string,
    args: MeshArgs<Version, Cilium, Namespace, NodeNamespace, Values, Accepted,
      BrokenMesh<Cilium, Version, 'sidecar', CniChart, Namespace, NodeNamespace, Values, Accepted>>
      & UnplacedInMesh<Values, BrokenMesh<Cilium, Version, 'sidecar', CniChart, Namespace, NodeNamespace, Values, Accepted>>
      & {
        /**
         * Installs istio-cni, so that pods need no init container with NET_ADMIN.
         * @default false
         */
        readonly cniChart?: CniChart;
      },
    opts?: ComponentResourceOptions,
  ) {
    const { cilium, ...given } = args as unknown as { readonly cilium: CiliumBelow | undefined } & Omit<MeshGiven, 'mode'>;
    super('istio-on-cilium:index:IstioSidecarStack', name, cilium, { ...given, mode: 'sidecar' }, opts);
  }
}
