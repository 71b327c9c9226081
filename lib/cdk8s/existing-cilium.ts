import { Construct } from 'constructs';
import type { CiliumVersion } from '../catalogue';
import type { CiliumFactsProps, StatedCilium } from '../stack';
import { shared } from './judged';
import type { Shared } from './judged';
import { reportedAt } from './reported';

/** What is known of a Cilium that somebody else runs. */
export type ExistingProps<Version extends CiliumVersion, Mode, Platform, KubeProxy, GatewayApi, Values, Accepted extends string, B> =
  CiliumFactsProps<Version, Mode, Platform, KubeProxy, GatewayApi, Values, Accepted, B>;

/** A Cilium that somebody else runs: judged, and never installed. Made by `CiliumForIstio.existing`. */
export class ExistingCilium<Given> extends Construct {
  /** What is stated, as a type: the mesh is judged with it. There is nothing here at run time. */
  declare readonly given: Given;
  /** What this Cilium shares with the mesh on it. */
  readonly shared: Shared;

  constructor(scope: Construct, id: string, stated: StatedCilium) {
    super(scope, id);
    this.shared = shared(stated);
    reportedAt(this, this.shared, 'cilium');
  }
}
