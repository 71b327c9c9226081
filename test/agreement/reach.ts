import { derivedFacts, rules } from '../../lib/rules';
import type { Conditions, DerivedFact, Literal, Need, Rule } from '../../lib/rules';

const derived: ReadonlyMap<string, DerivedFact> = new Map(Object.entries(derivedFacts));

/** What one rule depends on: the facts a user can write, and each literal that something compares them with. */
export interface Reach {
  readonly named: ReadonlyMap<string, ReadonlySet<Literal>>;
  readonly derived: ReadonlySet<string>;
}

/**
 * The facts behind a rule: those of its conditions and its need, those behind the derived facts among them, and those by
 * which other rules fill what is among them, `steps` rules far.
 */
export const reachOf = (rule: Rule, steps = 1, all: readonly Rule[] = rules): Reach => {
  const named = new Map<string, Set<Literal>>();
  const tables = new Set<string>();
  const readAll = (patterns: Conditions | Need, left: number): void => {
    for (const [path, pattern] of Object.entries(patterns)) read(path, pattern, left);
  };
  const read = (path: string, pattern: unknown, left: number): void => {
    const table = derived.get(path);
    if (table === undefined) note(path, pattern, left);
    else decide(path, table, left);
    if (isSameAs(pattern)) read(pattern.sameAs, [], left);
  };
  const decide = (path: string, table: DerivedFact, left: number): void => {
    if (tables.has(path)) return;
    tables.add(path);
    for (const row of table.rows) readAll(row.when ?? {}, left);
  };
  const note = (path: string, pattern: unknown, left: number): void => {
    const known = named.get(path);
    const literals = known ?? new Set<Literal>();
    for (const literal of literalsIn(pattern)) literals.add(literal);
    named.set(path, literals);
    if (known !== undefined || left === 0) return;
    for (const other of all.filter(({ need }) => path in need)) {
      readAll(other.need, left - 1);
      readAll(other.when, left - 1);
    }
  };
  readAll(rule.need, steps);
  readAll(rule.when, steps);
  return { named, derived: tables };
};

const isSameAs = (pattern: unknown): pattern is { readonly sameAs: string } =>
  typeof pattern === 'object' && pattern !== null && 'sameAs' in pattern;

const literalsIn = (pattern: unknown): readonly Literal[] => {
  if (Array.isArray(pattern)) return pattern.flatMap(literalsIn);
  return pattern === null || ['string', 'number', 'boolean'].includes(typeof pattern) ? [pattern as Literal] : [];
};
