/** Writes `lib/judge/arranged.gen.ts` out of `lib/rules`: `npx tsx projenrc/arranged-rules.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ciliumLines } from '../lib/catalogue';
import { sentence } from '../lib/judge';
import { derivedFacts, platforms, rules } from '../lib/rules';
import type { DerivedFact, Rule } from '../lib/rules';
import { neededPath, readBy, sameAs, touchedByMesh } from './arranged-rules/reads';
import { rivals } from './arranged-rules/rivals';
import { settledSuspectsOf, suspectsOf } from './arranged-rules/suspects';
import { tree } from './arranged-rules/tree';
import { literal, members, table, union } from './arranged-rules/written';

const file = join(__dirname, '..', 'lib', 'judge', 'arranged.gen.ts');

/** The rules as the compile-time judge reads them, as text. */
export const arranged = (every: readonly Rule[], tables: readonly DerivedFact[]): string => {
  const derived = new Map<string, DerivedFact>(tables.map((one) => [one.fact, one]));
  const byNeed = grouped(every);
  const musts = every.filter(({ strength }) => strength === 'must');
  const touched = touchedByMesh(every, derived);
  const meshMusts = musts.filter((rule) => [neededPath(rule), ...readBy(rule)].some((path) => touched.has(path)));
  return [
    '// Generated from lib/rules by "npx tsx projenrc/arranged-rules.ts". Don\'t edit.',
    "import type { Always, Contest, Leaf, Row, When } from './arrangement';",
    '',
    '/*',
    ' * The rules, arranged once for the judge of every stack, so that no compiler of a user has to: a rule that nobody\'s',
    ' * settings touch costs nothing.',
    ' */',
    '',
    ...every.map(ruleType),
    table('RulesByNeed', 'The rules by the path they need.', [...byNeed].map(([path, own]) => [path, names(own)])),
    musters('Musts', 'What every stack is held against.', musts, derived),
    musters('MeshMusts', 'What a mesh and its Cilium are held against once more, because the mesh has a part in it.', meshMusts, derived),
    `/** The facts that a mesh can change. */\nexport type TouchedByMesh =\n${[...touched].map((path) => `  | ${literal(path)}`).join('\n')};\n`,
    table('Derived', 'The derived facts: the first row that applies gives the value.', tables.map((one) => [one.fact, derivedType(one)])),
  ].join('\n');
};

const ruleType = (rule: Rule): string => table(rule.id, `${rule.slug}.`, [
  ['id', literal(rule.id)],
  ['says', literal(sentence(rule))],
  ['when', conditions(rule.when)],
  ...(sameAs(rule).length > 0
    ? [['sameAs', union(sameAs(rule))] as const]
    : [['allowed', union(Object.values(rule.need).flat())] as const, ['first', literal(Object.values(rule.need).flat()[0])] as const]),
]);

/** One condition after another, those that are quickly known first: the first that fails ends the question. */
const conditions = (when: object): string => Object.entries(when)
  .map(([path, pattern]) => ({ path, pattern, effort: path in derivedFacts ? 2 : path.split('.').length > 2 ? 1 : 0 }))
  .sort((one, other) => other.effort - one.effort)
  .reduce((later, { path, pattern }) => `When<${literal(path)}, ${union(pattern)}, ${later}>`, 'Always');

const derivedType = ({ blame, rows }: DerivedFact): string =>
  `{ readonly blame: readonly [${blame.map(literal).join(', ')}]; readonly rows: ${rows.reduceRight((otherwise, { when, is }) => (when === undefined ? literal(is) : `Row<${conditions(when)}, ${literal(is)}, ${otherwise}>`), 'never')} }`;

const musters = (name: string, says: string, musts: readonly Rule[], derived: ReadonlyMap<string, DerivedFact>): string => {
  const byNeed = grouped(musts);
  const written = new Map([...byNeed].filter(([path]) => !derived.has(path)).map(([path, own]) => [path, `Leaf<${literal(path)}, ${names(own)}>`]));
  const ofCilium = musts.filter((rule) => neededPath(rule).startsWith('cilium.') && !derived.has(neededPath(rule)));
  const contested = [...byNeed].flatMap(([path, own]) => {
    const contests = own.filter((rule) => rivals(rule, own).length > 0).map((rule) => `Contest<${rule.id}, ${names(rivals(rule, own))}>`);
    return contests.length === 0 ? [] : [[path, contests.join(' | ')] as const];
  });
  return [
    `/** ${says} */`,
    `export interface ${name} {`,
    `  readonly written: ${tree(written, '    ')};`,
    `  readonly derived: ${byPath(musts.filter((rule) => derived.has(neededPath(rule))))};`,
    `  readonly contested: ${members(contested)};`,
    `  readonly silent: {\n${ciliumLines.map((line) => `    readonly ${literal(line)}: ${byKey(suspectsOf(line, ofCilium))};\n`).join('')}  };`,
    `  readonly settled: {\n${Object.entries(platforms).map(([name, settles]) => `    readonly ${literal(name)}: ${byKey(settledSuspectsOf(new Map(Object.entries(settles)), ofCilium))};\n`).join('')}  };`,
    '}', '',
  ].join('\n');
};

const byPath = (own: readonly Rule[]): string => members([...grouped(own)].map(([path, those]) => [path, names(those)]));
/** By the path in the values of Cilium. */
const byKey = (own: readonly Rule[]): string => members([...grouped(own)].map(([path, those]) => [path.replace(/^cilium\./, ''), `Leaf<${literal(path)}, ${names(those)}>`]));
const names = (own: readonly Rule[]): string => own.map(({ id }) => id).join(' | ');
const grouped = (own: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> =>
  new Map([...new Set(own.map(neededPath))].sort().map((path) => [path, own.filter((rule) => neededPath(rule) === path)]));

if (require.main === module) writeFileSync(file, arranged(rules, Object.values(derivedFacts)));
