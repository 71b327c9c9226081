/** Writes `lib/judge/arranged.gen.ts` out of `lib/rules`: `npx tsx projenrc/arranged-rules.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedFacts, rules } from '../lib/rules';
import type { DerivedFact, Rule } from '../lib/rules';
import { asked } from './arranged-rules/asked';
import { byNeed, names } from './arranged-rules/by-need';
import { neededPath, readBy, touchedByMesh } from './arranged-rules/reads';
import { derivedType, ruleType } from './arranged-rules/rule-type';
import { literal, table } from './arranged-rules/written';

const file = join(__dirname, '..', 'lib', 'judge', 'arranged.gen.ts');

/** The rules as the compile-time judge reads them, as text. */
export const arranged = (every: readonly Rule[], tables: readonly DerivedFact[]): string => {
  const derived = new Map<string, DerivedFact>(tables.map((one) => [one.fact, one]));
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
    table('RulesByNeed', 'The rules by the path they need.', [...byNeed(every)].map(([path, own]) => [path, names(own)])),
    asked('Musts', 'What every stack is held against.', musts, derived),
    asked('MeshMusts', 'What a mesh and its Cilium are held against once more, because the mesh has a part in it.', meshMusts, derived),
    `/** The facts that a mesh can change. */\nexport type TouchedByMesh =\n${[...touched].map((path) => `  | ${literal(path)}`).join('\n')};\n`,
    table('Derived', 'The derived facts: the first row that applies gives the value.', tables.map((one) => [one.fact, derivedType(one)])),
  ].join('\n');
};

if (require.main === module) writeFileSync(file, arranged(rules, Object.values(derivedFacts)));
