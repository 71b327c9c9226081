import type { GatewayApiLine } from '../../catalogue';
import type { Literal } from '../../rules';

/** The lines of one stack. */
export interface Lines { readonly cilium: string; readonly istio?: string }

/** The way from today's lines to others: one minor line of one product a step, one commit each. */
export interface Upgrade {
  readonly from: Lines;
  readonly to: Lines;
  readonly steps: readonly UpgradeStep[];
}

export interface UpgradeStep {
  readonly product: 'cilium' | 'istio';
  readonly from: string;
  readonly to: string;
  /** The stack after this step. */
  readonly lines: Lines;
  /** The Gateway API bundle, where this step moves it; the plan applies it first. */
  readonly gatewayApi?: { readonly from: GatewayApiLine | null; readonly to: GatewayApiLine };
  /** What to do before. */
  readonly before: readonly string[];
  /** What to change in the program. */
  readonly commit: readonly string[];
  /** The releases that this changes, in order, each when the one before is ready. */
  readonly releases: readonly string[];
  readonly changes: readonly Change[];
  /** What restarts, and what that does to traffic. */
  readonly restarts: readonly string[];
  /** What the way back over this step takes. */
  readonly back: readonly string[];
  /** Who documents the order and the skew. */
  readonly source: string;
}

/** One thing that a step changes in effect. */
export interface Change {
  /**
   * `key`: a key of yours dies. `default`: a default flips where you are silent. `fact`: what decides flips, whatever key stands
   * behind it. `rule`: a rule starts or stops to apply. `note`: known from upgrade notes.
   */
  readonly kind: 'key' | 'default' | 'fact' | 'rule' | 'note';
  /** The path, owner first, or the id of the rule. */
  readonly what: string;
  readonly says: string;
  /** The value that keeps today's behaviour. */
  readonly keep?: { readonly path: string; readonly value: Literal };
  readonly source?: string;
}
