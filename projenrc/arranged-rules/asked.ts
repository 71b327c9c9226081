import { ciliumLines } from '../../lib/catalogue';
import { platforms } from '../../lib/rules';
import type { DerivedFact, Rule } from '../../lib/rules';
import { byKey, byNeed, byPath, leaf, names } from './by-need';
import { neededPath } from './reads';
import { rivals } from './rivals';
import { settledSuspectsOf, suspectsOf } from './suspects';
import { tree } from './tree';
import { literal, members } from './written';

/** Rules that refuse, as one interface: along what is written, by derived fact, where they exclude each other, and of silence. */
export const asked = (name: string, says: string, musts: readonly Rule[], derived: ReadonlyMap<string, DerivedFact>): string => {
  const written = musts.filter((rule) => !derived.has(neededPath(rule)));
  const ofCilium = written.filter((rule) => neededPath(rule).startsWith('cilium.'));
  return [
    `/** ${says} */`,
    `export interface ${name} {`,
    `  readonly written: ${tree(new Map([...byNeed(written)].map(([path, own]) => [path, leaf(path, own)])), '    ')};`,
    `  readonly derived: ${byPath(musts.filter((rule) => derived.has(neededPath(rule))))};`,
    `  readonly contested: ${contested(musts)};`,
    `  readonly silent: ${lines(ciliumLines.map((line) => [line, byKey(suspectsOf(line, ofCilium))]))};`,
    `  readonly settled: ${lines(Object.entries(platforms).map(([platform, settles]) => [platform, byKey(settledSuspectsOf(new Map(Object.entries(settles)), ofCilium))]))};`,
    '}', '',
  ].join('\n');
};

const contested = (musts: readonly Rule[]): string => members([...byNeed(musts)].flatMap(([path, own]) => {
  const contests = own.filter((rule) => rivals(rule, own).length > 0).map((rule) => `Contest<${rule.id}, ${names(rivals(rule, own))}>`);
  return contests.length === 0 ? [] : [[path, contests.join(' | ')] as const];
}));

const lines = (entries: readonly (readonly [string, string])[]): string => `{\n${entries.map(([key, type]) => `    readonly ${literal(key)}: ${type};\n`).join('')}  }`;
