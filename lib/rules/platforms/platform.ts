import type { FactPath, Facts } from '../facts';

/** What a platform settles where the user is silent, instead of the chart's default. */
export type Settles = { readonly [Path in FactPath]?: Facts[Path] };

/** Why a value is settled, who says so, and how sure that is. */
export interface Reason {
  readonly because: string;
  readonly source: string;
  readonly confidence: 'high' | 'medium' | 'low';
}

/** One kind of cluster: what it settles on both sides, and what cannot be said by values. */
export interface Platform {
  readonly title: string;
  /** Who installs Cilium: you, the platform, or whoever you choose. */
  readonly cilium: 'yours' | 'owned' | 'either';
  /** How keys of Cilium can be set there, or what the cluster must be told first. */
  readonly ways: string;
  readonly settles: Settles;
  /** Lists that the platform forces; they are no facts, so no rule reads them. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly reasons: Readonly<Record<string, Reason>>;
  readonly notes: readonly string[];
}

/** Every settled value has its reason; a reason for nothing is a mistake. */
type WithReasons<Given extends Platform> = {
  readonly reasons: { readonly [Path in keyof Given['settles']]: Reason } & { readonly [Path in Exclude<keyof Given['reasons'], keyof Given['settles']>]: never };
};

/** Checks a platform against the facts and keeps its literals, which the compile-time judge reads. */
export const platform = <const Given extends Platform>(given: Given & WithReasons<Given>): Given => given;
