import type { Rule } from '../../lib/rules';
import { defaultOf } from '../../lib/values';
import { neededPath, sameAs } from './reads';
import { allowed } from './rivals';

/** The rules that silence of a line's chart could break: few, since most defaults are fine. */
export const suspectsOf = (line: string, rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => !surely(rule, defaultOf(neededPath(rule), line) ?? null));

/** The rules that what a platform settles could break. */
export const settledSuspectsOf = (settles: ReadonlyMap<string, unknown>, rules: readonly Rule[]): readonly Rule[] =>
  rules.filter((rule) => settles.has(neededPath(rule)) && !surely(rule, settles.get(neededPath(rule))));

const surely = (rule: Rule, value: unknown): boolean => sameAs(rule).length === 0 && allowed(rule).includes(value);
