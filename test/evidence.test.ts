/** Does not prove that the page tells of the newest code: it is written from a run that somebody asked for, and says what that run showed. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promises } from './e2e/evidence/promises';
import { programs } from './e2e/harness/programs';

const page = readFileSync(join(__dirname, '../docs/evidence.md'), 'utf8');
const lines = page.split('\n');
const suites = readdirSync(join(__dirname, 'e2e')).filter((name) => name.endsWith('.e2e.ts')).sort();

/** The titles of a suite as they can appear on the page; what a table fills in can be anything. */
const titlesOf = (suite: string): readonly RegExp[] => {
  const text = readFileSync(join(__dirname, 'e2e', suite), 'utf8');
  const titles = [...text.matchAll(/^ +test(?:\.each(?:<[^(]*>)?\((?:[^`']|'[^'\n]*'|`[^`]*`)*?\))?\('((?:[^'\\]|\\.)*)'/gms)].map(([, title = '']) => title);
  return titles.filter((title) => title !== 'proves nothing here')
    .map((title) => new RegExp(`^- ✓ .* ${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%s', '.+')}$`));
};

test('every suite of the engines is named by one promise, and every promise by suites that are there', () => {
  expect(promises.flatMap((one) => one.suites).sort()).toEqual(suites);
});

test.each(promises.map(({ promise, limit, suites: own }) => [promise, limit, own] as const))('the page tells what was run for: %s', (promise, limit, own) => {
  const start = lines.indexOf(`### ${promise}`);
  expect(start).toBeGreaterThan(0);
  const rest = lines.slice(start + 1);
  const section = rest.slice(0, rest.findIndex((line) => line.startsWith('#')));
  expect(section).toContain(`Not shown: ${limit}`);
  for (const suite of own) {
    const titles = titlesOf(suite);
    expect([suite, titles.length]).not.toEqual([suite, 0]);
    expect(titles.filter((title) => !section.some((line) => title.test(line))).map(String)).toEqual([]);
  }
});

test('the page tells of one run in which nothing failed, with the real charts of both products', () => {
  expect(lines.filter((line) => line.includes('FAILED'))).toEqual([]);
  expect(page).not.toContain('stands in for Cilium');
  expect(page).not.toContain('stood in for it in this run');
});

test('the page names the versions of the programs that are built', () => {
  for (const [name, { version }] of Object.entries(programs)) expect(page).toContain(`| ${name} | ${version} |`);
});
