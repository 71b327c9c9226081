/** Every program in the documentation, and every example, is compiled by the `tsc` command line. Does not prove that prose is true. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { filesUnder } from './source-tree';
import { fencesIn, examplesIn, type Program } from './docs/programs';
import { examples } from './examples/run-example';
import { printed, tsc, type Printed } from './tsc';

jest.setTimeout(240_000); // one compiler over every program

const pages = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs').filter((file) => file.endsWith('.md'))];
const sources = filesUnder('lib').filter((file) => file.endsWith('.ts') && !file.endsWith('.gen.ts'));
const existing = readFileSync('examples/03-existing-cilium/main.ts', 'utf8');
const without: Program = { place: 'examples/03-existing-cilium without its line', text: existing.replace(/^ +socketLB: .*\n/m, ''), error: 'IOC1001' };
const stories = examples.map((name): Program => ({ place: `examples/${name}`, text: readFileSync(join('examples', name, 'main.ts'), 'utf8') }));
/** Pages of rules are made of fixtures, which the tests of the rules compile. */
const written = pages.filter((page) => !page.startsWith(join('docs', 'rules')));
const programs = [...written.flatMap(fencesIn), ...sources.flatMap(examplesIn), ...stories, without];
const good = programs.filter(({ error }) => error === undefined);
const bad = programs.filter((program): program is Program & { readonly error: string } => program.error !== undefined);

/** Below the checkout, so that packages are found; hidden, so that nobody else compiles it. */
let folder = '';
let output = '';
let errors: readonly Printed[] = [];
const fileOf = (program: Program): string => `program-${programs.indexOf(program) + 1}.ts`;
const errorsOf = (program: Program): readonly string[] => errors.filter(({ file }) => file === fileOf(program)).map(({ line, code, text }) => `${line}: ${code} ${text}`);

beforeAll(async () => {
  mkdirSync('.cache', { recursive: true });
  folder = mkdtempSync(resolve('.cache', 'docs-'));
  programs.forEach((program) => writeFileSync(join(folder, fileOf(program)), `${program.text}\nexport {};\n`));
  output = await tsc('6.0', programs.map((program) => join(folder, fileOf(program))));
  errors = printed(output);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('there are programs of each kind', () => {
  expect(written.flatMap(fencesIn).length).toBeGreaterThan(3);
  expect(sources.flatMap(examplesIn).length).toBeGreaterThan(0);
  expect(bad.length).toBeGreaterThan(0);
});

test.each(good.map((program) => [program.place, program] as const))('%s compiles', (_, program) => {
  expect(errorsOf(program).slice(0, 3)).toEqual([]);
});

describe.each(bad.map((program) => [program.place, program.error, program] as const))('%s', (_, id, program) => {
  test(`fails with ${id}, once, and with nothing else`, () => {
    expect(errorsOf(program).map((text) => [...new Set(text.match(/IOC\d{4}/g))])).toEqual([[id]]);
  });

  const { transcript } = program;
  if (transcript === undefined) return;
  test('prints the transcript below it', () => {
    const [, said = ''] = output.split(/^(?=\S*?program-\d+\.ts\()/m).map((error) => error.split(fileOf(program))).find(({ length }) => length > 1) ?? [];
    expect(words(`main.ts${said}`)).toBe(words(transcript));
  });
});

test('the comment in examples/03-existing-cilium is what the compiler says', () => {
  const comment = /\/\/ (✗ .*)/.exec(existing)?.[1] ?? 'there is no such comment';
  expect(errorsOf(without)).toEqual([expect.stringContaining(`"${comment}"`)]);
});

test('README names the two commands that work, and every example', () => {
  const text = readFileSync('README.md', 'utf8');
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  expect([...text.matchAll(/^npm ci && npm (run )?(\S+)/gm)].map(([, , script = '']) => [script, script in scripts])).toEqual([['quickstart', true], ['test', true]]);
  expect(readdirSync('examples').filter((name) => !text.includes(`examples/${name}/`))).toEqual([]);
});

test.each(pages)('every link in %s leads to a file', (page) => {
  const text = readFileSync(page, 'utf8').replaceAll(/^```[^]*?^```/gm, '');
  const links = [...text.matchAll(/\]\(([^)#]+)(#[^)]*)?\)/g)].map(([, target = '']) => target).filter((target) => !/^https?:/.test(target));
  const there = (target: string): boolean => readdirSync(resolve(page, '..', target, '..')).includes(basename(target));
  expect(links.filter((target) => !there(target))).toEqual([]);
});

test.each(pages)('what %s quotes is what stands in the sources', (page) => {
  const quotes = [...readFileSync(page, 'utf8').matchAll(/<!-- quote (\S+?)(?:#(\S+))? -->\n```ts.*\n([^]*?)```\n<!-- \/quote -->/g)];
  for (const [, file = '', region = '', quoted] of quotes) expect(readFileSync(file, 'utf8')).toContain(region === '' ? quoted : `// #region ${region}\n${quoted}// #endregion`);
});

/** A transcript may be wrapped where a page is narrower than a terminal. */
const words = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');
