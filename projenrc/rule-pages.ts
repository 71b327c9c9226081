/** Writes `docs/rules/` and the table in README.md out of `lib/rules`, `lib/checks` and their fixtures: `npx tsx projenrc/rule-pages.ts`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../lib/checks';
import { derivedFacts, retired, rules } from '../lib/rules';
import type { DerivedFact, Rule } from '../lib/rules';
import { decidedTables } from './decisions';
import { checkPage } from './rule-pages/check-page';
import { fileFaults } from './rule-pages/files';
import { formFaults } from './rule-pages/form';
import { knownFacts } from './rule-pages/known-facts';
import { derivedPage, overview, rulesTable } from './rule-pages/overview';
import { rulePage } from './rule-pages/page';
import { saidOf } from './rule-pages/said';

const folder = join('docs', 'rules');
const every: readonly Rule[] = rules;
const derived: ReadonlyMap<string, DerivedFact> = new Map(Object.values(derivedFacts).map((table) => [table.fact, table]));

/** What keeps the pages from being written: rules that break the form, fixtures that are missing. */
export const faults = (): readonly string[] => [
  ...formFaults([...every, ...checks], { facts: knownFacts(), derived: [...derived.values()], retired }),
  ...fileFaults([...every, ...checks]),
];

/** File → text: what the pages must be, and the README with its table where it has markers. Touches nothing. */
export const generate = async (): Promise<ReadonlyMap<string, string>> => {
  const said = await saidOf([...every, ...checks]);
  const readme = readFileSync('README.md', 'utf8');
  return new Map([
    [join(folder, 'README.md'), overview(every, checks, retired, decidedTables())],
    [join(folder, 'derived.md'), derivedPage(every, derived)],
    ...every.map((rule) => [join(folder, `${rule.id}.md`), rulePage(rule, said.get(rule.id), derived)] as const),
    ...checks.map((check) => [join(folder, `${check.id}.md`), checkPage(check, said.get(check.id), derived)] as const),
    ...(marked.test(readme) ? [['README.md', readme.replace(marked, (_, start: string, end: string) => `${start}\n${rulesTable(every, 'docs/rules/')}\n${end}`)] as const] : []),
  ]);
};

const marked = /(<!-- rules -->)[^]*?(<!-- \/rules -->)/;

/** Pages of rules that are no more. */
export const stale = (files: ReadonlyMap<string, string>): readonly string[] =>
  (existsSync(folder) ? readdirSync(folder) : []).map((file) => join(folder, file)).filter((file) => !files.has(file));

const write = async (): Promise<void> => {
  const wrong = faults();
  if (wrong.length > 0) {
    console.error(wrong.join('\n'));
    process.exitCode = 1;
    return;
  }
  const files = await generate();
  mkdirSync(folder, { recursive: true });
  for (const file of stale(files)) rmSync(file);
  for (const [file, text] of files) writeFileSync(file, text);
};

if (require.main === module) void write();
