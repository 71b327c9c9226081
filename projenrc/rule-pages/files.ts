import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../lib/rules';

const folder = 'lib/rules';

/** Fixture programs of a rule. An `offer` refuses nothing, so it has no invalid one. */
export const fixturesOf = ({ strength }: Rule): readonly Fixture[] => (strength === 'offer' ? ['valid'] : ['valid', 'invalid']);
export type Fixture = 'valid' | 'invalid';

export const fixtureFile = ({ slug }: Rule, fixture: Fixture): string => join('test', 'rules', slug, `${fixture}.ts`);
export const fixtureText = (rule: Rule, fixture: Fixture): string => readFileSync(fixtureFile(rule, fixture), 'utf8');

/** What is wrong with where rules and their fixtures stand: a sentence each. */
export const fileFaults = (rules: readonly Rule[]): readonly string[] => [
  ...rules.flatMap(({ id, slug }) => {
    const file = join(folder, `${slug}.ts`);
    if (!existsSync(file)) return [`${id} has the slug ${slug}, and there is no ${file}: name the file after the slug`];
    const name = nameOf(slug);
    return readFileSync(file, 'utf8').includes(`export const ${name} = rule({`) ? [] : [`${file} does not export ${name}: name the rule after its file`];
  }),
  ...filesWithRules().filter((file) => !rules.some(({ slug }) => file === `${slug}.ts`)).map((file) => `${join(folder, file)} is in no list: add its rule to ${folder}/index.ts`),
  ...rules.flatMap((rule) => fixturesOf(rule).flatMap((fixture) => fixtureFaults(rule, fixture))),
];

const fixtureFaults = (rule: Rule, fixture: Fixture): readonly string[] => {
  const file = fixtureFile(rule, fixture);
  if (!existsSync(file)) return [`${rule.id} has no ${file}: write the smallest program that ${fixture === 'valid' ? 'it lets pass' : 'it refuses'}`];
  const marked = fixtureText(rule, fixture).includes(`// ${rule.id}`);
  return fixture === 'invalid' && !marked ? [`${file} does not mark the line that ${rule.id} is about: end it with // ${rule.id}`] : [];
};

const filesWithRules = (): readonly string[] =>
  readdirSync(folder).filter((file) => file.endsWith('.ts') && readFileSync(join(folder, file), 'utf8').includes(' = rule({'));

/** `cni-not-exclusive` → `cniNotExclusive` */
const nameOf = (slug: string): string => slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
