import { ComponentResource } from '@pulumi/pulumi';
import type { ComponentResourceOptions } from '@pulumi/pulumi';
import type { Ground } from './ground';
import { reportedAt } from './reported';
import { statedCilium } from './stated-cilium';
import type { CiliumGiven } from './stated-cilium';

/** A Cilium that somebody else runs: judged, and never installed. Made by `CiliumForIstio.existing`. */
export class ExistingCilium<Given> extends ComponentResource {
  /** What is stated, as a type: the mesh is judged with it. There is nothing here at run time. */
  declare readonly given: Given;
  /** What this Cilium shares with the mesh on it. */
  readonly ground: Ground;

  constructor(name: string, args: CiliumGiven, opts: ComponentResourceOptions = {}) {
    const type = 'istio-on-cilium:index:ExistingCilium';
    const { ground, alone } = statedCilium(type, name, args, opts, false);
    super(type, name, {}, opts);
    this.ground = ground;
    reportedAt(this, alone, 'cilium');
    this.registerOutputs({});
  }
}
