import type { FactPath, Facts } from './facts';

/** A value a fact can be compared with. */
export type Literal = string | number | boolean | null;

/** The value of another fact, as it is in force. */
export interface SameAs<Path extends FactPath = FactPath> { readonly sameAs: Path }

/** One literal, or a list of which any will do. */
export type Pattern<Value> = Value | readonly Value[];

/** What a fact can be compared with: its literals, or `null` for unset. */
type Comparable<Path extends FactPath> = Extract<Facts[Path], Literal> | null;

/** What must be the case; every entry holds. `null` means unset. */
export type Conditions = { readonly [Path in FactPath]?: Pattern<Comparable<Path>> };

/** The one fact that must hold; of a list the first is filled in, unless the chart's default is in the list. */
export type Need = { readonly [Path in FactPath]?: Pattern<Comparable<Path>> | SameAs };

/**
 * How strongly a rule speaks: `must` refuses what contradicts it, `should` reports it, `offer` only fills silence.
 * All three fill what the user left open.
 */
export type Strength = 'must' | 'should' | 'offer';

/** One piece of compatibility knowledge. Types, run time, documentation and filled values all come from it. */
export interface Rule {
  /** `IOC` and four digits: 1xxx data path, 12xx L7, 2xxx Istio charts, 3xxx lines, 4xxx platforms, 5xxx delivery. Never reused. */
  readonly id: `IOC${number}`;
  /** Its name in the catalogue of compatibility facts; states what must hold. */
  readonly slug: string;
  /** What goes wrong, as the first half of the sentence a user reads. */
  readonly title: string;
  /** Why, for the rule's page. */
  readonly because: string;
  /** Who says so: addresses. */
  readonly source: readonly string[];
  readonly strength: Strength;
  readonly when: Conditions;
  readonly need: Need;
  /** The second half of the sentence, where "set <path> to <value>" would not help. */
  readonly advice?: string;
}

/** Checks a rule against the facts and keeps its literals, which the compile-time judge reads. */
export const rule = <const Given extends Rule>(given: Given & OnlyKnownFacts<Given>): Given => given;

/** A misspelt path in a rule is a compile error on that path. */
type OnlyKnownFacts<Given extends Rule> = {
  readonly [Part in 'when' | 'need']: { readonly [Path in keyof Given[Part]]: Path extends FactPath ? Given[Part][Path] : never };
};
