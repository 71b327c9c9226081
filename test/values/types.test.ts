import { typeName } from '../../projenrc/chart-values/lines';
import { offered } from '../../projenrc/chart-values/overrides/prefixes';
import { keysOf } from '../../projenrc/chart-values/paths';
import { isIgnored } from '../../projenrc/chart-values/settings';
import { type Read } from '../../projenrc/chart-values/facts';
import { readAll } from '../../projenrc/chart-values';
import { compile, compileText } from './compile';

/**
 * Proven: the types take every default of every chart, and the hazards we know go the right way. Not proven: that a value which
 * compiles is one that the chart's schema or the agent takes (test/charts asks Helm), or that one which doesn't would have failed.
 */
describe('the types of values', () => {
  test('know the hazards of the charts', () => {
    expect(compile('test/values/hazards.ts')).toBe('');
  });

  test('take every default of every chart line', () => {
    const reads = readAll();
    const names = reads.map(({ source }) => typeName(source.chart, source.line));
    const statements = reads.map((read, index) => `({ ${literal(tree(read))} }) satisfies ${names[index]};\n`);
    expect(compileText(`import type { ${names.join(', ')} } from 'lib/values';\n${statements.join('')}`)).toBe('');
  });

  test('are seen to refuse, when a default is of another type', () => {
    const text = "import type { CiliumValues1_20 } from 'lib/values';\n({ cni: { exclusive: 'yes' } }) satisfies CiliumValues1_20;\n";
    expect(compileText(text)).toContain("text.ts(2,11): error TS2322: Type 'string' is not assignable to type 'boolean");
  });
});

type Tree = Map<string, Tree | string>;

/** The defaults of a chart line as users would write them; a list or a map stands there empty, null is left out. */
function tree({ source }: Read): Tree {
  const root: Tree = new Map();
  for (const [raw, [told, value]] of Object.entries(source.leaves)) {
    const path = offered(source.chart, raw);
    if (value === null || isIgnored(source.chart, source.line, path) || raw === 'autoscaling.targetMemoryUtilizationPercentage') continue;
    const keys = keysOf(path);
    let at = root;
    for (const key of keys.slice(0, -1)) {
      const next = at.get(key);
      const below: Tree = next instanceof Map ? next : new Map();
      at.set(key, below);
      at = below;
    }
    at.set(keys.at(-1) ?? '', value !== undefined ? JSON.stringify(value) : told.startsWith('list') ? '[]' : told === 'map' ? '{}' : "''");
  }
  return root;
}

const literal = (of: Tree): string =>
  [...of].map(([key, value]) => `${JSON.stringify(key)}: ${value instanceof Map ? `{ ${literal(value)} }` : value}`).join(', ');
