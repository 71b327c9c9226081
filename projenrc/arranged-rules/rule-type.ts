import type { DerivedFact, Rule } from '../../lib/rules';
import { sentence } from '../../lib/judge';
import { conditions } from './conditions';
import { sameAs } from './reads';
import { literal, table, union } from './written';

/** A rule as an interface. */
export const ruleType = (rule: Rule): string => table(rule.id, `${rule.slug}.`, [
  ['id', literal(rule.id)],
  ['says', literal(sentence(rule))],
  ['when', conditions(rule.when)],
  ...need(rule),
]);

const need = (rule: Rule): readonly (readonly [string, string])[] => {
  const patterns = Object.values(rule.need).flat();
  return sameAs(rule).length > 0 ? [['sameAs', union(sameAs(rule))]] : [['allowed', union(patterns)], ['first', literal(patterns[0])]];
};

/** A derived fact: whom to blame, and its rows. */
export const derivedType = ({ blame, rows }: DerivedFact): string => {
  const row = rows.reduceRight((otherwise, { when, is }) => (when === undefined ? literal(is) : `Row<${conditions(when)}, ${literal(is)}, ${otherwise}>`), 'never');
  return `{ readonly blame: readonly [${blame.map(literal).join(', ')}]; readonly rows: ${row} }`;
};
