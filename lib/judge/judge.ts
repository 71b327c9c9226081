import { derivedFacts, rules } from '../rules';
import type { DerivedFact, Rule } from '../rules';
import { factsInForce } from './facts-in-force';
import type { FactsInForce } from './facts-in-force';
import { sentence } from './sentence';
import { settled } from './settled';
import type { Subject } from './subject';
import type { Verdict } from './verdict';
import { written } from './written';

/** Judges one stack by every rule, in the order of their ids. Pure; never throws for any subject. */
export const judge = (subject: Subject, among: readonly Rule[] = rules): readonly Verdict[] => {
  const facts = factsInForce(subject, among);
  return among.flatMap((rule) => verdictsOf(rule, subject, facts));
};

const verdictsOf = (rule: Rule, subject: Subject, facts: FactsInForce): readonly Verdict[] => {
  if (!facts.applies(rule.when)) return [];
  return Object.keys(rule.need).flatMap((path) => verdictAt(path, rule, subject, facts) ?? []);
};

const verdictAt = (path: string, rule: Rule, subject: Subject, facts: FactsInForce): Verdict | undefined => {
  const allowed = facts.allowed(rule);
  const value = facts.value(path);
  const found = written(subject, path);
  const said = { rule, path: blamed(path, subject), found, sentence: sentence(rule) };
  if (found === undefined && facts.filling(path).clashing?.includes(rule) === true) return { ...said, outcome: 'refused' };
  if (value === undefined || allowed.length === 0) return undefined;
  const reason = subject.accept[rule.id];
  if (allowed.includes(value)) {
    const fillable = !derived.has(path) && found === undefined && (subject.istio !== undefined || !path.startsWith('istio.'));
    const filled = fillable && value !== settled(subject, path) && facts.filling(path).by.includes(rule);
    return filled ? { ...said, outcome: 'filled' } : undefined;
  }
  if (reason !== undefined) return { ...said, outcome: 'accepted', reason };
  if (rule.strength === 'offer') return undefined;
  return { ...said, outcome: rule.strength === 'must' ? 'refused' : 'reported' };
};

const derived: ReadonlyMap<string, DerivedFact> = new Map(Object.entries(derivedFacts));

/** A derived fact is blamed on the first of its keys that the user wrote. */
const blamed = (path: string, subject: Subject): string => {
  const keys = derived.get(path)?.blame ?? [];
  return keys.find((key) => written(subject, key) !== undefined) ?? keys[0] ?? path;
};
