import { ciliumValues } from 'istio-on-cilium';
import { tscOf } from '../../projenrc/tsc';

/*
 * Proven: settings kept by `ciliumValues` are judged as if they stood in the construct. Not proven: every rule.
 */
jest.setTimeout(120_000);

const program = `import { CiliumForIstio, ciliumValues } from 'istio-on-cilium';
declare const app: ConstructorParameters<typeof CiliumForIstio>[0];
const bad = ciliumValues('1.19', { cni: { exclusive: true } });
new CiliumForIstio(app, 'bad', { version: '1.19.6', values: bad });
const good = ciliumValues('1.19', { cni: { exclusive: false } });
new CiliumForIstio(app, 'good', { version: '1.19.6', values: good });
ciliumValues('1.19', { cniX: {} });
ciliumValues('1.19', { cni: { exclusiv: true } });
`;

test('the values come back as they are', () => {
  const values = { cni: { exclusive: false } };
  expect(ciliumValues('1.19', values)).toBe(values);
});

test.each(['5.9', '6.0', '7.0'] as const)('TypeScript %s refuses what contradicts, and misspelt keys where they stand', async (compiler) => {
  const errors = await tscOf(compiler, new Map([['program.ts', program]]));
  expect(errors.map(({ line, text }) => [line, /IOC\d+|'cniX'|'exclusiv'/.exec(text)?.[0]])).toEqual([[4, 'IOC1003'], [7, "'cniX'"], [8, "'exclusiv'"]]);
});
