import budget from './budget.json';
import { declared } from './declarations';
import { stacks, type Shape } from './stacks';

/*
 * Proven: what one more stack costs the compiler, in instantiations, which do not depend on the machine: the difference
 * between programs of six and of two stacks. The goal is 8,000 for each.
 * Not proven: seconds (bench), and the cost of what the programs here do not write.
 */
jest.setTimeout(600_000);

const library = declared();
afterAll(library.remove);

const goal = 8_000;

const cost = (compiler: '6.0' | '7.0', shape: Shape): number => {
  const [many, few] = [6, 2].map((count) => {
    const printed = library.compile(compiler, stacks(shape, count), '--extendedDiagnostics');
    const errors = printed.match(/: error TS/g)?.length ?? 0;
    expect({ shape, broken: errors > 0 }).toEqual({ shape, broken: shape.endsWith('refused') });
    return Number(/^Instantiations:\s+(\d+)/m.exec(printed)?.[1]);
  });
  return Math.round(((many ?? NaN) - (few ?? NaN)) / 4);
};

describe.each(['6.0', '7.0'] as const)('one more stack on TypeScript %s', (compiler) => {
  test.each(Object.entries(budget[compiler]) as [Shape, number][])('%s costs %i instantiations, or a tenth more', (shape, allowed) => {
    const now = cost(compiler, shape);
    const verdict = now > allowed * 1.1 ? `over budget: ${now}` : now < allowed * 0.8 ? `much cheaper, lower the budget: ${now}` : 'within';
    expect(verdict).toBe('within');
  });

  test('stays below the goal, of whatever shape, and refused as well', () => {
    expect(Math.max(...Object.values(budget[compiler]))).toBeLessThan(goal);
  });
});
