import { readFileSync } from 'node:fs';
import { compilers, tsc } from '../tsc';
import type { Compiler } from '../tsc';

/**
 * Proven: the Pulumi components refuse at compile time what the rules refuse, take inputs where none reads, and refuse them elsewhere,
 * on three compilers. Not proven: each rule by itself (the agreement of types and judge is tested apart from constructs).
 */
const invalid = 'test/pulumi/types/invalid.ts';

test.each(Object.keys(compilers) as Compiler[])('TypeScript %s refuses the marked lines, in words, and no others', async (compiler) => {
  const printed = await tsc(compiler, [invalid, 'test/pulumi/types/valid.ts']);
  const told = [...printed.matchAll(/^\S*?(invalid|valid)\.ts[(:](\d+)[,:]\d+\)?[: ]+(?:- )?error \S+ ([^\n]*(?:\n\s+[^\n]*)*)/gm)];
  const lines = readFileSync(invalid, 'utf8').split('\n');
  const marked = lines.flatMap((line, index) => (line.includes('// ') ? [index + 1] : []));
  expect([...new Set(told.map(([, file, line]) => `${file}.ts:${line}`))]).toEqual(marked.map((line) => `invalid.ts:${line}`));
  for (const line of marked) {
    const word = lines[line - 1]?.split('// ')[1] ?? '';
    expect(told.filter(([, , at]) => Number(at) === line).map(([, , , text]) => text).join('\n')).toContain(word);
  }
}, 120_000);
