import type { ComponentResourceOptions } from '@pulumi/pulumi';
import type { IstioVersion } from '../catalogue';
import type { BrokenMesh, Nothing, UnplacedInMesh } from '../stack';
import type { MeshArgs } from './args';
import { IstioStack } from './istio-stack';
import type { CiliumBelow } from './istio-stack';
import type { LateIstioValues } from './late-values';
import type { MeshGiven } from './stated-mesh';

/**
 * Installs Istio in ambient mode on a Cilium: base, istio-cni, istiod, ztunnel, gateways, in this order.
 *
 * @throws InputPropertiesError with every fault, before anything is registered
 */
export class IstioAmbientStack<
  const Version extends IstioVersion,
  Cilium extends CiliumBelow,
  const Namespace extends string = 'istio-system',
  const NodeNamespace extends string = Namespace,
  const Values extends LateIstioValues<Version> = Nothing,
  const Accepted extends string = never,
> extends IstioStack {
  constructor(
    name: string,
    args: MeshArgs<Version, Cilium, Namespace, NodeNamespace, Values, Accepted,
      BrokenMesh<Cilium, Version, 'ambient', true, Namespace, NodeNamespace, Values, Accepted>>
      & UnplacedInMesh<Values, BrokenMesh<Cilium, Version, 'ambient', true, Namespace, NodeNamespace, Values, Accepted>>,
    opts?: ComponentResourceOptions,
  ) {
    const { cilium, ...given } = args as unknown as { readonly cilium: CiliumBelow | undefined } & Omit<MeshGiven, 'mode'>;
    super('istio-on-cilium:index:IstioAmbientStack', name, cilium, { ...given, mode: 'ambient' }, opts);
  }
}
