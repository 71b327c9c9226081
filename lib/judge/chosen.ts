import type { Literal, Rule, Strength } from '../rules';

/** What applicable rules put in where the user is silent. */
export interface Filling { readonly value: Literal | undefined; readonly by: readonly Rule[] }

/** One applicable need of a path. */
export interface Applicable { readonly rule: Rule; readonly allowed: readonly Literal[] }

const strengths: readonly Strength[] = ['must', 'should', 'offer'];

/**
 * The value that serves the needs of one path: the settled one where they allow it, else the first that they allow.
 * A weaker need gives way to a stronger one; needs of `must` that exclude each other leave the settled value, and
 * the judge names them.
 */
export const chosen = (open: Literal | undefined, needs: readonly Applicable[]): Filling => {
  const ordered = strengths.flatMap((strength) => needs.filter(({ rule }) => rule.strength === strength));
  let left: readonly Literal[] | undefined;
  const by: Rule[] = [];
  for (const { rule, allowed } of ordered) {
    const both = left === undefined ? allowed : left.filter((value) => allowed.includes(value));
    if (both.length === 0) continue;
    left = both;
    by.push(rule);
  }
  if (left === undefined || (open !== undefined && left.includes(open))) return { value: open, by: [] };
  return { value: left[0], by };
};
