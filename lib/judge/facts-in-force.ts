import { derivedFacts, rules } from '../rules';
import type { Conditions, DerivedFact, Literal, Rule, SameAs } from '../rules';
import { chosen } from './chosen';
import type { Filling } from './chosen';
import { settled } from './settled';
import type { Subject } from './subject';
import { written } from './written';

/** The facts of one subject, pulled on demand and remembered. */
export interface FactsInForce {
  /** The value in force; `undefined` while it is not known. */
  readonly value: (path: string) => Literal | undefined;
  /** Whether a rule's conditions hold for certain. */
  readonly applies: (when: Conditions) => boolean;
  /** What a need lets pass, in the order in which to suggest it; nothing while that is not known. */
  readonly allowed: (rule: Rule) => readonly Literal[];
  /** What the rules put in at a path that nobody wrote. */
  readonly filling: (path: string) => Filling;
}

const derived: ReadonlyMap<string, DerivedFact> = new Map(Object.entries(derivedFacts));
const everyByNeed = grouped(rules);

function grouped(among: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const rule of among) for (const path of Object.keys(rule.need)) groups.set(path, [...(groups.get(path) ?? []), rule]);
  return groups;
}

/** The facts of a subject: what the user wrote, else what an applicable rule needs, else the platform, else the chart. */
export const factsInForce = (subject: Subject, among: readonly Rule[] = rules): FactsInForce => {
  const byNeed = among === rules ? everyByNeed : grouped(among);
  const known = new Map<string, Literal | undefined>();
  const fillings = new Map<string, Filling>();

  const value = (path: string): Literal | undefined => {
    if (!known.has(path)) known.set(path, pull(path));
    return known.get(path);
  };
  const pull = (path: string): Literal | undefined => {
    const table = derived.get(path);
    if (table !== undefined) return decide(table);
    const own = written(subject, path);
    return own === undefined ? filling(path).value : own;
  };
  const decide = (table: DerivedFact): Literal | undefined => {
    for (const row of table.rows) {
      const answer = row.when === undefined ? 'yes' : answered(row.when);
      if (answer === 'yes') return row.is;
      if (answer === 'maybe') return undefined;
    }
    return undefined;
  };
  const answered = (when: Conditions): 'yes' | 'no' | 'maybe' => {
    const answers = Object.entries(when).map(([path, pattern]) => meets(value(path), passes(pattern)));
    if (answers.includes('no')) return 'no';
    return answers.includes('maybe') ? 'maybe' : 'yes';
  };
  const passes = (pattern: Literal | readonly Literal[] | SameAs): readonly Literal[] => {
    if (isList(pattern)) return pattern;
    if (!isSameAs(pattern)) return [pattern];
    const other = value(pattern.sameAs);
    return other === undefined ? [] : [other];
  };
  const allowed = (rule: Rule): readonly Literal[] => Object.values(rule.need).flatMap(passes);
  const filling = (path: string): Filling => {
    const had = fillings.get(path) ?? fill(path);
    fillings.set(path, had);
    return had;
  };
  const fill = (path: string): Filling => {
    const open = settled(subject, path);
    if (subject.silence === 'kept' && path.startsWith('cilium.')) return { value: open, by: [] };
    const applying = (byNeed.get(path) ?? []).filter((rule) => !(rule.id in subject.accept) && answered(rule.when) === 'yes');
    return chosen(open, applying.map((rule) => ({ rule, allowed: allowed(rule) })));
  };
  return { value, allowed, filling, applies: (when) => answered(when) === 'yes' };
};

const meets = (value: Literal | undefined, allowed: readonly Literal[]): 'yes' | 'no' | 'maybe' => {
  if (value === undefined || allowed.length === 0) return 'maybe';
  return allowed.includes(value) ? 'yes' : 'no';
};

const isList = (pattern: Literal | readonly Literal[] | SameAs): pattern is readonly Literal[] => Array.isArray(pattern);

const isSameAs = (pattern: Literal | SameAs): pattern is SameAs => typeof pattern === 'object' && pattern !== null;
