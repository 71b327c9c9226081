import type { Construct } from 'constructs';
import type { IstioVersion } from '../catalogue';
import type { BrokenMesh, IstioValuesOf, Nothing, StackProps, StatedIstio, UnplacedInMesh } from '../stack';
import { IstioStack } from './istio-stack';
import type { CiliumBelow } from './istio-stack';

/** Installs Istio with sidecars on a Cilium of mode `'sidecar'`: base, istio-cni where it is asked for, istiod, gateways. */
export class IstioSidecarStack<
  const Version extends IstioVersion,
  Cilium extends CiliumBelow,
  const CniChart extends boolean = false,
  const Namespace extends string = 'istio-system',
  const NodeNamespace extends string = Namespace,
  const Values extends IstioValuesOf<Version> = Nothing,
  const Accepted extends string = never,
> extends IstioStack {
  constructor(
    scope: Construct,
    id: string,
    props: StackProps<Version, Cilium, Namespace, NodeNamespace, Values, Accepted,
      BrokenMesh<Cilium, Version, 'sidecar', CniChart, Namespace, NodeNamespace, Values, Accepted>>
      & UnplacedInMesh<Values, BrokenMesh<Cilium, Version, 'sidecar', CniChart, Namespace, NodeNamespace, Values, Accepted>>
      & {
        /**
         * Installs istio-cni, so that pods need no init container with NET_ADMIN.
         * @default false
         */
        readonly cniChart?: CniChart;
      },
  ) {
    const { cilium, ...stated } = props as unknown as { readonly cilium: CiliumBelow } & Omit<StatedIstio, 'mode'>;
    super(scope, id, cilium, { ...stated, mode: 'sidecar' });
  }
}
