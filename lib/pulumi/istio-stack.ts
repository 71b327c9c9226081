import { ComponentResource, output } from '@pulumi/pulumi';
import type { ComponentResourceOptions, Output } from '@pulumi/pulumi';
import { componentFacts } from './component-facts';
import type { ComponentFacts } from './component-facts';
import type { Ground } from './ground';
import { keptKind, whenKept } from './kept-kind';
import { plannedResources } from './planned-resources';
import { releaseStates } from './release-state';
import type { ReleaseState } from './release-state';
import { reportedAt } from './reported';
import { meshValues, statedMesh } from './stated-mesh';
import type { MeshGiven } from './stated-mesh';

/** A Cilium that a mesh can stand on, its own or somebody else's. */
export interface CiliumBelow { readonly given: object; readonly ground: Ground }

/** What both kinds of meshes do. */
export class IstioStack extends ComponentResource {
  /** Where istiod lives. */
  readonly namespace: Output<string>;
  /** The state of each Helm release, by its name: `istio-base`, `istiod`, a gateway's. */
  readonly releases: Output<Readonly<Record<string, ReleaseState>>>;
  readonly facts: Output<ComponentFacts>;

  constructor(type: string, name: string, cilium: CiliumBelow | undefined, given: MeshGiven, opts: ComponentResourceOptions = {}) {
    const { judged, ...made } = statedMesh(type, name, cilium?.ground, given, opts);
    super(type, name, {}, opts);
    const { ground } = cilium as CiliumBelow; // no ground is a fault of the line before last
    const charts = given.charts ?? ground.charts;
    const kept = keptKind(this, `${type} ${name}`, name, charts);
    plannedResources({
      component: this,
      name,
      charts,
      adopt: given.adopt,
      retainOnDelete: opts.retainOnDelete,
      values: (release) => whenKept(kept, () => meshValues(`${type} ${name}`, ground, { judged, ...made }, release)),
      decided: Promise.resolve(judged.plan),
    }, judged.plan, 'istio', ground.made);
    reportedAt(this, judged, 'istio');
    this.namespace = output(given.namespace ?? 'istio-system');
    this.releases = releaseStates(judged.plan, 'istio', ground.made);
    this.facts = output(componentFacts(judged, 'istio', given.version));
    this.registerOutputs({ namespace: this.namespace, releases: this.releases, facts: this.facts });
  }
}
