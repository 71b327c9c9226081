import { ComponentResource, output } from '@pulumi/pulumi';
import type { ComponentResourceOptions, Output } from '@pulumi/pulumi';
import type { CiliumVersion } from '../catalogue';
import type {
  AnyGatewayApi, AnyKubeProxy, AnyL2, AnyMode, AnyPlatform, BrokenCilium, BrokenInstalled, CiliumFactsProps, GivenCilium, Nothing, Unplaced,
} from '../stack';
import type { CiliumArgs } from './args';
import { componentFacts } from './component-facts';
import type { ComponentFacts } from './component-facts';
import { ExistingCilium } from './existing-cilium';
import type { Ground } from './ground';
import { keptKind, whenKept } from './kept-kind';
import type { LateCiliumValues } from './late-values';
import { plannedResources } from './planned-resources';
import { releaseStates } from './release-state';
import type { ReleaseState } from './release-state';
import { reportedAt } from './reported';
import { ciliumValues, statedCilium } from './stated-cilium';
import type { CiliumGiven } from './stated-cilium';

/**
 * Installs Cilium with values that a mesh can live on. Settings that cannot work with Istio do not compile. What the
 * mesh decides of it (`cni.exclusive`, the Gateway API bundle) is decided by the mesh that is made in the same turn
 * of the program; `await` nothing in between, or state it. Kept in the cluster by `pulumi destroy` unless
 * `retainOnDelete` is false.
 *
 * @throws InputPropertiesError with every fault, before anything is registered
 */
export class CiliumForIstio<
  const Version extends CiliumVersion,
  const Mode extends AnyMode = 'ambient',
  const Platform extends AnyPlatform = null,
  const KubeProxy extends AnyKubeProxy = undefined,
  const GatewayApi extends AnyGatewayApi = undefined,
  const L2 extends AnyL2 = undefined,
  const Values extends LateCiliumValues<Version> = Nothing,
  const Accepted extends string = never,
> extends ComponentResource {
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
    const Values extends LateCiliumValues<Version> = Nothing,
    const Accepted extends string = never,
    Given = GivenCilium<Version, Mode, Platform, KubeProxy, GatewayApi, null, undefined, Values, Accepted, 'kept'>,
  >(
    name: string,
    args: CiliumFactsProps<Version, Mode, Platform, KubeProxy, GatewayApi, Values, Accepted, BrokenCilium<Version, Values, Given>, LateCiliumValues<Version>>
      & Unplaced<Values, BrokenCilium<Version, Values, Given>>,
    opts?: ComponentResourceOptions,
  ): ExistingCilium<Given> {
    return new ExistingCilium<Given>(name, args as unknown as CiliumGiven, opts);
  }

  /** What is stated, as a type: the mesh is judged with it. There is nothing here at run time. */
  declare readonly given: GivenCilium<Version, Mode, Platform, KubeProxy, GatewayApi, null, L2, Values, Accepted, 'filled'>;
  /** What this Cilium shares with the mesh on it. */
  readonly ground: Ground;
  readonly namespace: Output<string>;
  /** The state of the Helm release, by its name: `cilium`. */
  readonly releases: Output<Readonly<Record<string, ReleaseState>>>;
  readonly facts: Output<ComponentFacts>;

  constructor(
    name: string,
    args: CiliumArgs<Version, Mode, Platform, KubeProxy, GatewayApi, L2, Values, Accepted,
      BrokenInstalled<Version, Mode, Platform, KubeProxy, GatewayApi, null, L2, Values, Accepted>>
      & Unplaced<Values, BrokenInstalled<Version, Mode, Platform, KubeProxy, GatewayApi, null, L2, Values, Accepted>>,
    opts: ComponentResourceOptions = {},
  ) {
    const type = 'istio-on-cilium:index:CiliumForIstio';
    const given = args as unknown as CiliumGiven;
    const { ground, alone } = statedCilium(type, name, given, opts, true);
    super(type, name, {}, opts);
    this.ground = ground;
    const kept = keptKind(this, `${type} ${name}`, name, ground.charts);
    plannedResources({
      component: this,
      name,
      charts: ground.charts,
      adopt: given.adopt,
      retainOnDelete: opts.retainOnDelete,
      values: (release) => whenKept(kept, () => ciliumValues(ground, release)),
      decided: ground.decided.then(({ plan }) => plan),
    }, alone.plan, 'cilium', ground.made);
    void ground.decided.then((decided) => { reportedAt(this, decided, 'cilium'); });
    this.namespace = output(given.namespace ?? 'kube-system');
    this.releases = releaseStates(alone.plan, 'cilium', ground.made);
    this.facts = output(ground.decided.then((decided) => componentFacts(decided, 'cilium', given.version)));
    this.registerOutputs({ namespace: this.namespace, releases: this.releases, facts: this.facts });
  }
}
