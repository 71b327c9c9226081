import { readFileSync } from 'node:fs';
import { compilers, printed, tsc } from '../tsc';
import type { Compiler } from '../tsc';

/**
 * Proven: the Pulumi components refuse at compile time what the rules refuse, take inputs where none reads, and refuse them elsewhere,
 * on three compilers. Not proven: each rule by itself (the agreement of types and judge is tested apart from constructs).
 */
const invalid = 'test/pulumi/types/invalid.ts';

test.each(Object.keys(compilers) as Compiler[])('TypeScript %s refuses the marked lines, in words, and no others', async (compiler) => {
  const errors = printed(await tsc(compiler, [invalid, 'test/pulumi/types/valid.ts'], true));
  const lines = readFileSync(invalid, 'utf8').split('\n');
  const marked = lines.flatMap((line, index) => (line.includes('// ') ? [index + 1] : []));
  expect([...new Set(errors.map(({ file, line }) => `${file}:${line}`))]).toEqual(marked.map((line) => `invalid.ts:${line}`));
  for (const line of marked) {
    const word = lines[line - 1]?.split('// ')[1] ?? '';
    expect(errors.filter((error) => error.line === line).map(({ text }) => text).join('\n')).toContain(word);
  }
}, 120_000);
