import type { DerivedFact, Rule } from '../../lib/rules';
import { notEdited } from './page';
import { behind, decisions, fact } from './words';

const chapters: Readonly<Record<string, string>> = {
  1: 'The data path', 2: 'The charts of Istio', 3: 'Lines that go together', 4: 'Platforms', 5: 'Delivery', 6: 'Policy',
};

/** One row for each rule, by id; `folder` is where the pages are, seen from the table. */
export const rulesTable = (rules: readonly Rule[], folder = ''): string => [
  '| id | rule | strength |', '|---|---|---|',
  ...byId(rules).map(({ id, title, strength }) => `| [${id}](${folder}${id}.md) | ${title} | ${strength} |`),
].join('\n');

const byId = (rules: readonly Rule[]): readonly Rule[] => [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The first page: every rule, chapter by chapter, every check, and what became of each fact that was collected. */
export const overview = (rules: readonly Rule[], checks: readonly Rule[], retired: readonly string[], decided: readonly string[]): string => [
  notEdited,
  '# Rules',
  'A rule is a need. What you leave open is filled as the rules need it; what contradicts a `must` does not compile and is refused at run time; '
  + 'what contradicts a `should` is reported. An `offer` only fills. Facts that no single key decides are [derived](derived.md).',
  ...Object.entries(chapters).flatMap(([digit, title]) => {
    const own = rules.filter(({ id }) => id.startsWith(`IOC${digit}`));
    return own.length === 0 ? [] : [`## ${title}`, rulesTable(own)];
  }),
  '## Checks',
  'What needs code, or knowledge of the cluster: judged at run time only, and nothing is filled in.',
  rulesTable(checks),
  ...(retired.length === 0 ? [] : ['## Retired', `${retired.join(', ')}: gone, and never used again.`]),
  ...decided,
].join('\n\n') + '\n';

/** The decision tables, each with the rules that read it. */
export const derivedPage = (rules: readonly Rule[], derived: ReadonlyMap<string, DerivedFact>): string => [
  notEdited,
  '# Derived facts',
  'No single key decides these. The first row that applies gives the value.',
  ...[...derived.values()].flatMap((table) => {
    const readers = byId(rules).filter((rule) => behind({ ...rule.when, ...rule.need } as Rule['when'], derived).includes(table));
    return [
      `## \`${table.fact}\``,
      decisions(table, derived),
      `Where it stands against a need, the first of these that you wrote is blamed: ${table.blame.map((path) => fact(path, derived)).join(', ')}.`,
      `Read by ${readers.map(({ id }) => `[${id}](${id}.md)`).join(', ') || 'no rule'}.`,
    ];
  }),
].join('\n\n') + '\n';
