import { tscOf } from '../../projenrc/tsc';

/*
 * Proven: an order that names a later, its own or an unknown release does not compile, and says which.
 * Not proven: that an order is a good one (test/plan), nor orders put together at run time.
 */
jest.setTimeout(120_000);

const edge = (on: string): string => `{ on: '${on}', because: 'it must', source: 'https://example.org' }`;
const order = (on: string): string => `import { inOrder } from 'istio-on-cilium';
inOrder([
  { name: 'base', after: [] },
  { name: 'istiod', after: [${edge(on)}] },
  { name: 'ztunnel', after: [${edge('istiod')}] },
]);`;

test.each(['5.9', '6.0', '7.0'] as const)('only earlier releases can be named, says TypeScript %s', async (compiler) => {
  const on: Record<string, string> = { 'earlier.ts': 'base', 'itself.ts': 'istiod', 'later.ts': 'ztunnel', 'unknown.ts': 'nobody' };
  const errors = await tscOf(compiler, new Map(Object.entries(on).map(([file, name]) => [file, order(name)])));
  const sentence = (name: string) => `"✗ istiod cannot wait for ${name}: only releases that stand before it can be named"`;
  expect(errors.map(({ file, line, text }) => [file, line, /"✗[^"]*"/.exec(text)?.[0]])).toEqual([
    ['itself.ts', 4, sentence('istiod')],
    ['later.ts', 4, sentence('ztunnel')],
    ['unknown.ts', 4, sentence('nobody')],
  ]);
});
