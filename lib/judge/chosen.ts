import type { Literal, Rule, Strength } from '../rules';

/** What applicable rules put in where the user is silent. */
export interface Filling {
  readonly value: Literal | undefined;
  readonly by: readonly Rule[];
  /** Rules of `must` that exclude each other: nothing is filled, and the judge names them. */
  readonly clashing?: readonly Rule[];
}

/** One applicable need of a path. */
export interface Applicable { readonly rule: Rule; readonly allowed: readonly Literal[] }

const strengths: readonly Strength[] = ['must', 'should', 'offer'];

/**
 * The value that serves the needs of one path: the settled one where they allow it, else the first that they allow.
 * A weaker need gives way to a stronger one; where needs of `must` exclude each other no value is in force.
 */
export const chosen = (open: Literal | undefined, needs: readonly Applicable[]): Filling => {
  const musts = needs.filter(({ rule, allowed }) => rule.strength === 'must' && allowed.length > 0);
  const clashing = musts.filter(({ allowed }) => musts.some((other) => !allowed.some((value) => other.allowed.includes(value))));
  if (clashing.length > 0) return { value: undefined, by: [], clashing: clashing.map(({ rule }) => rule) };
  const ordered = strengths.flatMap((strength) => needs.filter(({ rule }) => rule.strength === strength));
  let left: readonly Literal[] | undefined;
  const by: Rule[] = [];
  for (const { rule, allowed } of ordered) {
    const both = left === undefined ? allowed : left.filter((value) => allowed.includes(value));
    // Nothing at all would serve both; a weaker need is told of, rather than met by setting nothing.
    if (both.length === 0 || (rule.strength !== 'must' && left !== undefined && both.every((value) => value === null))) continue;
    left = both;
    by.push(rule);
  }
  if (left === undefined || (open !== undefined && left.includes(open))) return { value: open, by: [] };
  return { value: left[0], by };
};
