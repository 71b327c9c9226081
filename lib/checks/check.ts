import type { FactPath, Literal, Rule } from '../rules';

/** What is known of the cluster itself, beside values. */
export interface ClusterFacts {
  /** The Kubernetes line, such as `'1.34'`. */
  readonly kubernetes?: string;
  /** The oldest kernel among the nodes, such as `'5.15'`. */
  readonly kernel?: string;
  /** The day to judge support by, such as `'2026-11-22'`; without it support is not judged. */
  readonly today?: string;
}

/** A stack as a check sees it. */
export interface CheckedStack {
  /** The fact in force: what was written, else what is filled in, else the default; `undefined` while it is not known. */
  readonly fact: (path: FactPath) => Literal | undefined;
  /** What was written at a path, lists and objects included. */
  readonly stated: (path: string) => unknown;
  /** The gateways of the mesh, each with its own values over those that all share. */
  readonly gateways: readonly CheckedGateway[];
  readonly cluster: ClusterFacts;
}

export interface CheckedGateway {
  readonly name: string;
  /** Where its values stand in the stack. */
  readonly path: string;
  /** What was written at a path of the gateway chart. */
  readonly stated: (path: string) => unknown;
}

/** What a check found, at which path, and in which words where the check's own title and advice are too general. */
export interface Finding { readonly path: string; readonly title?: string; readonly advice?: string }

/** A rule that needs code, so only run time knows it: ranges, lists, versions of the cluster. It fills nothing. */
export interface Check extends Rule {
  readonly advice: string;
  readonly find: (stack: CheckedStack) => readonly Finding[];
}

/** A check has the header of a rule; it neither reads nor needs facts as a table. */
export const check = (given: Omit<Check, 'when' | 'need'>): Check => ({ ...given, when: {}, need: {} });
