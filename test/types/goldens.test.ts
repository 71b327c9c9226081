import { tscOf, type Compiler, type Printed } from '../../projenrc/tsc';
import { programOf, refused, silent } from './mistakes';

/*
 * Proven: mistakes as users make them are refused by the `tsc` command line at the same lines with the same rules on
 * three compilers, and what cannot be known stays silent. The texts are those of 6.0, read by a person when they change.
 * Not proven: every rule (the agreement test does that), and what an editor shows (completions).
 */
jest.setTimeout(300_000);

const texts = new Map(Object.entries({ ...refused, ...silent }).map(([name, lines]) => [`${name}.ts`, programOf(lines)]));
const all = new Map<Compiler, Promise<readonly Printed[]>>();
const errors = (compiler: Compiler): Promise<readonly Printed[]> => {
  const known = all.get(compiler) ?? tscOf(compiler, texts);
  all.set(compiler, known);
  return known;
};
const places = (printed: readonly Printed[]): readonly string[] =>
  printed.map(({ file, line, text }) => `${file}:${line} ${[...new Set(text.match(/IOC\d+/g) ?? ['-'])].sort().join(' ')}`).sort();

test('every mistake is refused, and nothing else', async () => {
  const files = new Set((await errors('6.0')).map(({ file }) => file.replace('.ts', '')));
  expect([...files].sort()).toEqual(Object.keys(refused).sort());
});

test.each(['5.9', '7.0'] as const)('TypeScript %s refuses at the lines where 6.0 does, by the same rules', async (compiler) => {
  expect(places(await errors(compiler))).toEqual(places(await errors('6.0')));
});

test('two faults are two errors in two places', async () => {
  expect(places((await errors('6.0')).filter(({ file }) => file === 'two-faults.ts'))).toEqual(['two-faults.ts:7 IOC1001', 'two-faults.ts:8 IOC1003']);
});

test('a setting that another rule makes impossible names both rules', async () => {
  const impossible = ['big-tcp.ts', 'netkit.ts', 'pod-bbr.ts'];
  expect(places((await errors('6.0')).filter(({ file }) => impossible.includes(file)))).toEqual(['big-tcp.ts:6 IOC1004 IOC1009', 'netkit.ts:6 IOC1004 IOC1007', 'pod-bbr.ts:6 IOC1004 IOC1006']);
});

test('the errors read as they were reviewed', async () => {
  expect((await errors('6.0')).map(({ file, line, text }) => `${file}:${line}\n  ${text}`).join('\n\n')).toMatchSnapshot();
});
