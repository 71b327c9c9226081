import type { Construct } from 'constructs';
import type { IstioVersion } from '../catalogue';
import type { BrokenMesh, IstioValuesOf, Nothing, StackProps, StatedIstio, UnplacedInMesh } from '../stack';
import { IstioStack } from './istio-stack';
import type { CiliumBelow } from './istio-stack';

/** Installs Istio in ambient mode on a Cilium: base, istio-cni, istiod, ztunnel, gateways, in this order. */
export class IstioAmbientStack<
  const Version extends IstioVersion,
  Cilium extends CiliumBelow,
  const Namespace extends string = 'istio-system',
  const NodeNamespace extends string = Namespace,
  const Values extends IstioValuesOf<Version> = Nothing,
  const Accepted extends string = never,
> extends IstioStack {
  constructor(
    scope: Construct,
    id: string,
    props: StackProps<Version, Cilium, Namespace, NodeNamespace, Values, Accepted,
      BrokenMesh<Cilium, Version, 'ambient', true, Namespace, NodeNamespace, Values, Accepted>>
      & UnplacedInMesh<Values, BrokenMesh<Cilium, Version, 'ambient', true, Namespace, NodeNamespace, Values, Accepted>>,
  ) {
    const { cilium, ...stated } = props as unknown as { readonly cilium: CiliumBelow } & Omit<StatedIstio, 'mode'>;
    super(scope, id, cilium, { ...stated, mode: 'ambient' });
  }
}
