import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { CiliumVersion } from '../catalogue';
import type {
  AnyDelivery, AnyGatewayApi, AnyKubeProxy, AnyL2, AnyMode, AnyPlatform, BrokenCilium, BrokenInstalled, CiliumProps, CiliumValuesOf, EngineOf, GivenCilium, Nothing, StatedCilium, Unplaced,
} from '../stack';
import { ExistingCilium } from './existing-cilium';
import type { ExistingProps } from './existing-cilium';
import { shared } from './judged';
import type { Shared } from './judged';
import { plannedObjects } from './planned-objects';
import { reportedAt } from './reported';

/** Installs Cilium with values that a mesh can live on. Settings that cannot work with Istio do not compile. */
export class CiliumForIstio<
  const Version extends CiliumVersion,
  const Mode extends AnyMode = 'ambient',
  const Platform extends AnyPlatform = null,
  const KubeProxy extends AnyKubeProxy = undefined,
  const GatewayApi extends AnyGatewayApi = undefined,
  const D extends AnyDelivery = undefined,
  const L2 extends AnyL2 = undefined,
  const Values extends CiliumValuesOf<Version> = Nothing,
  const Accepted extends string = never,
> extends Chart {
  /**
   * Declares a Cilium that somebody else runs (a distribution, a cloud, another repository). Nothing is installed for
   * it and nothing is filled: what it leaves open is the chart's default, and is judged as such.
   */
  static existing<
    const Version extends CiliumVersion,
    const Mode extends AnyMode = 'ambient',
    const Platform extends AnyPlatform = null,
    const KubeProxy extends AnyKubeProxy = undefined,
    const GatewayApi extends AnyGatewayApi = undefined,
    const Values extends CiliumValuesOf<Version> = Nothing,
    const Accepted extends string = never,
    Given = GivenCilium<Version, Mode, Platform, KubeProxy, GatewayApi, null, undefined, Values, Accepted, 'kept'>,
  >(
    scope: Construct,
    id: string,
    props: ExistingProps<Version, Mode, Platform, KubeProxy, GatewayApi, Values, Accepted, BrokenCilium<Version, Values, Given>>
      & Unplaced<Values, BrokenCilium<Version, Values, Given>>,
  ): ExistingCilium<Given> {
    return new ExistingCilium<Given>(scope, id, { ...(props as unknown as StatedCilium), managed: false });
  }

  /** What is stated, as a type: the mesh is judged with it. There is nothing here at run time. */
  declare readonly given: GivenCilium<Version, Mode, Platform, KubeProxy, GatewayApi, EngineOf<D>, L2, Values, Accepted, 'filled'>;
  /** What this Cilium shares with the mesh on it. */
  readonly shared: Shared;

  constructor(
    scope: Construct,
    id: string,
    props: CiliumProps<Version, Mode, Platform, KubeProxy, GatewayApi, D, L2, Values, Accepted,
      BrokenInstalled<Version, Mode, Platform, KubeProxy, GatewayApi, EngineOf<D>, L2, Values, Accepted>>
      & Unplaced<Values, BrokenInstalled<Version, Mode, Platform, KubeProxy, GatewayApi, EngineOf<D>, L2, Values, Accepted>>,
  ) {
    super(scope, id);
    this.shared = shared({ ...(props as unknown as StatedCilium), managed: true });
    reportedAt(this, this.shared, 'cilium');
    const draw = (): void => {
      if (this.shared.faults().length > 0) return;
      plannedObjects(this, (this.shared.cilium.delivery?.objects(this.shared.judged().plan) ?? []).filter(({ part }) => part !== 'istio'));
    };
    this.shared.onJoin(draw);
    draw();
  }
}
