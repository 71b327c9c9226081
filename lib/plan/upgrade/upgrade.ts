import type { Literal } from '../../rules';

/** The way from today's lines to others: one minor line of one product a step. */
export interface Upgrade { readonly steps: readonly UpgradeStep[] }

export interface UpgradeStep {
  readonly product: 'gateway-api' | 'cilium' | 'istio';
  /** `null`: not installed before. */
  readonly from: string | null;
  readonly to: string;
  /** The releases to upgrade, in order, each when the one before is ready. */
  readonly releases: readonly string[];
  readonly changes: readonly Change[];
  /** What restarts, and what that does to traffic. */
  readonly restarts: readonly string[];
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
