import type { Rule } from '../../lib/rules';
import { defaultOf } from '../../lib/values';
import { neededPath, sameAs } from './reads';
import { allowed } from './rivals';

/** The rules that silence of a line's chart breaks where they apply. */
export const suspectsOf = (line: string, rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => breaks(rule, defaultOf(neededPath(rule), line) ?? null));

/** The rules that what a platform settles breaks where they apply. */
export const settledSuspectsOf = (settles: ReadonlyMap<string, unknown>, rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => settles.has(neededPath(rule)) && breaks(rule, settles.get(neededPath(rule))));

/** A need of another fact's value cannot be answered here. */
const breaks = (rule: Rule, value: unknown): boolean => {
  if (sameAs(rule).length > 0) throw new Error(`${rule.id} needs a value of Cilium that is the same as another fact: its silence cannot be judged by types`);
  return !allowed(rule).includes(value);
};
