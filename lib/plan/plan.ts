import type { Part, Release } from './release';

/** What to install, in which order, and why. Releases stand in an order in which each names earlier ones only. */
export interface Plan {
  readonly namespaces: readonly PlannedNamespace[];
  readonly releases: readonly Release[];
}

export interface PlannedNamespace {
  readonly name: string;
  readonly part: Part;
  readonly labels: Readonly<Record<string, string>>;
  readonly because: string;
}
