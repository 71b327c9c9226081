import type { Rule } from '../../lib/rules';
import { sameAs } from './reads';

/** Rules of one path that no value could serve together with this one. */
export const rivals = (rule: Rule, ofPath: readonly Rule[]): readonly Rule[] => ofPath.filter((other) => exclude(rule, other));

/** A need of another fact's value is not known before the program runs, so it is nobody's rival here. */
const exclude = (one: Rule, other: Rule): boolean =>
  sameAs(one).length + sameAs(other).length === 0 && !allowed(one).some((value) => allowed(other).includes(value));

export const allowed = ({ need }: Rule): readonly unknown[] => Object.values(need).flat();
