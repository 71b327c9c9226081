import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../../lib/checks';
import type { Rule } from '../../lib/rules';

/** A check is a rule with code; it has its own rooms. */
export const isCheck = (rule: Rule): rule is Check => 'find' in rule;
const room = (rule: Rule): 'rules' | 'checks' => (isCheck(rule) ? 'checks' : 'rules');

/** Fixture programs of a rule. An `offer` refuses nothing, so it has no invalid one. */
export const fixturesOf = ({ strength }: Rule): readonly Fixture[] => (strength === 'offer' ? ['valid'] : ['valid', 'invalid']);
export type Fixture = 'valid' | 'invalid';

export const fixtureFile = (rule: Rule, fixture: Fixture): string => join('test', room(rule), rule.slug, `${fixture}.ts`);
export const fixtureText = (rule: Rule, fixture: Fixture): string => readFileSync(fixtureFile(rule, fixture), 'utf8');

/** What is wrong with where rules and their fixtures stand: a sentence each. */
export const fileFaults = (rules: readonly Rule[]): readonly string[] => [
  ...rules.flatMap((rule) => {
    const { id, slug } = rule;
    const file = join('lib', room(rule), `${slug}.ts`);
    if (!existsSync(file)) return [`${id} has the slug ${slug}, and there is no ${file}: name the file after the slug`];
    const name = nameOf(slug);
    return readFileSync(file, 'utf8').includes(`export const ${name} = ${isCheck(rule) ? 'check' : 'rule'}({`) ? [] : [`${file} does not export ${name}: name it after its file`];
  }),
  ...unlisted(rules),
  ...rules.flatMap((rule) => fixturesOf(rule).flatMap((fixture) => fixtureFaults(rule, fixture))),
];

const fixtureFaults = (rule: Rule, fixture: Fixture): readonly string[] => {
  const file = fixtureFile(rule, fixture);
  if (!existsSync(file)) return [`${rule.id} has no ${file}: write the smallest program that ${fixture === 'valid' ? 'it lets pass' : 'it refuses'}`];
  const marked = fixtureText(rule, fixture).includes(`// ${rule.id}`);
  return fixture === 'invalid' && !marked ? [`${file} does not mark the line that ${rule.id} is about: end it with // ${rule.id}`] : [];
};

/** Files that hold a rule or a check which no list names. */
const unlisted = (rules: readonly Rule[]): readonly string[] => (['rules', 'checks'] as const).flatMap((name) => {
  const folder = join('lib', name);
  const listed = rules.filter((rule) => room(rule) === name).map(({ slug }) => `${slug}.ts`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && / = (rule|check)\(\{/.test(readFileSync(join(folder, file), 'utf8')) && !listed.includes(file))
    .map((file) => `${join(folder, file)} is in no list: add it to ${name === 'rules' ? `a chapter in ${folder}/chapters` : `${folder}/index.ts`}`);
});

/** `cni-not-exclusive` → `cniNotExclusive` */
const nameOf = (slug: string): string => slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
