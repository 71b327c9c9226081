import { ciliumLines, istioLines } from '../../lib/catalogue';
import type { Conditions, DerivedFact, Rule } from '../../lib/rules';

/** A pattern in words: `true`, or one of several; `null` is what is not set. */
export const inWords = (pattern: unknown): string => {
  if (Array.isArray(pattern)) return pattern.map(inWords).join(' or ');
  if (pattern === null) return 'not set';
  if (typeof pattern === 'object' && 'sameAs' in pattern) return `what \`${String(pattern.sameAs)}\` is`;
  return `\`${JSON.stringify(pattern).replaceAll('"', "'")}\``;
};

/** `cilium.bpfMasquerade` → a link to its table, where the fact is a derived one. */
export const fact = (path: string, derived: ReadonlyMap<string, DerivedFact>): string =>
  (derived.has(path) ? `[\`${path}\`](derived.md#${anchor(path)})` : `\`${path}\``);

export const anchor = (path: string): string => path.toLowerCase().replace(/[^a-z0-9-]/g, '');

/** Conditions as one phrase. */
export const conditions = (when: Conditions, derived: ReadonlyMap<string, DerivedFact>): string =>
  Object.entries(when).map(([path, pattern]) => `${fact(path, derived)} is ${inWords(pattern)}`).join(' and ') || 'always';

/** The derived facts behind conditions, the nearest first, each once. */
export const behind = (when: Conditions, derived: ReadonlyMap<string, DerivedFact>): readonly DerivedFact[] => {
  const found = new Set<DerivedFact>();
  const look = (paths: readonly string[]): void => {
    const tables = paths.flatMap((path) => derived.get(path) ?? []).filter((table) => !found.has(table));
    for (const table of tables) found.add(table);
    for (const table of tables) look(table.rows.flatMap((row) => Object.keys(row.when ?? {})));
  };
  look(Object.keys(when));
  return [...found];
};

/** A decision table in Markdown. */
export const decisions = ({ rows }: DerivedFact, derived: ReadonlyMap<string, DerivedFact>): string => [
  '| when | it is |', '|---|---|',
  ...rows.map((row) => `| ${row.when === undefined ? 'otherwise' : conditions(row.when, derived)} | \`${row.is}\` |`),
].join('\n');

/** The lines that a rule speaks of. */
export const linesOf = ({ when }: Rule): string => [
  `Cilium ${span(when['cilium.line'], ciliumLines)}`,
  `Istio ${span(when['istio.line'], istioLines)}`,
].join(', ');

const span = (pattern: unknown, lines: readonly string[]): string => {
  const own = pattern === undefined ? lines : lines.filter((line) => (Array.isArray(pattern) ? pattern.includes(line) : pattern === line));
  const [first, last] = [own[0], own.at(-1)];
  return first === last ? `${first}` : `${first} to ${last}`;
};
