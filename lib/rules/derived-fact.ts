import type { DerivedFacts, FactPath } from './facts';
import type { Conditions } from './rule';

/** A fact that no single key decides: the first row that applies gives it. The last row is bare. */
export interface DerivedFact<Path extends keyof DerivedFacts = keyof DerivedFacts> {
  readonly fact: Path;
  /** The keys that can change it, in the order in which to suggest them. */
  readonly blame: readonly FactPath[];
  readonly rows: readonly Row<DerivedFacts[Path]>[];
}

export interface Row<Value = DerivedFacts[keyof DerivedFacts]> {
  readonly when?: Conditions;
  readonly is: Value;
}

/** Checks a decision table against the facts and keeps its literals. */
export const derivedFact = <const Path extends keyof DerivedFacts, const Given extends DerivedFact<Path>>(
  given: Given & { readonly fact: Path },
): Given => given;
