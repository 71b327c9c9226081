import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import type { StatedIstio } from '../stack';
import { deliveryOf } from './judged';
import type { Shared } from './judged';
import { plannedObjects } from './planned-objects';
import { reportedAt } from './reported';

/** A Cilium that a mesh can stand on, its own or somebody else's. */
export interface CiliumBelow { readonly given: object; readonly shared: Shared }

/** What both kinds of meshes do. */
export class IstioStack extends Chart {
  readonly shared: Shared;

  constructor(scope: Construct, id: string, cilium: CiliumBelow, stated: StatedIstio) {
    super(scope, id);
    this.shared = cilium.shared;
    this.shared.join(stated);
    reportedAt(this, this.shared, 'istio');
    if (this.shared.faults().length > 0) return;
    const mine = ['istio', ...(this.shared.cilium.managed ? [] : ['shared'])];
    const objects = deliveryOf(this.shared)?.objects(this.shared.judged().plan) ?? [];
    plannedObjects(this, objects.filter(({ part }) => mine.includes(part)));
  }
}
