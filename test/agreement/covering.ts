import type { Literal } from '../../lib/rules';
import type { Factor } from './factors';

type Assignment = ReadonlyMap<string, Literal>;

/** How many combinations are tried in full; beyond, they are covered. */
export const fullUpTo = 48;

/**
 * Every combination, up to `fullUpTo` of them. Beyond: every pair of values of every two facts, and of each kind of
 * outcome that `kind` tells apart among `sampled` combinations one representative. The same every time.
 */
export const covering = (factors: readonly Factor[], kind: (assignment: Assignment) => string, sampled = 400): readonly Assignment[] => {
  const all = factors.reduce((product, { values }) => product * values.length, 1);
  if (all <= fullUpTo) return Array.from({ length: all }, (_, index) => nth(factors, index));
  const kinds = new Map<string, Assignment>();
  const draw = numbers();
  for (let count = 0; count < Math.min(sampled, all); count++) {
    const assignment = all <= sampled ? nth(factors, count) : drawn(factors, draw);
    const of = kind(assignment);
    const had = kinds.get(of);
    if (had === undefined || assignment.size < had.size) kinds.set(of, assignment);
  }
  return [...pairwise(factors), ...kinds.values()];
};

/** The n-th combination in mixed radix. */
const nth = (factors: readonly Factor[], index: number): Assignment => {
  let left = index;
  return assigned(factors.flatMap(({ path, values }) => {
    const value = values[left % values.length];
    left = Math.floor(left / values.length);
    return [[path, value] as const];
  }));
};

const drawn = (factors: readonly Factor[], draw: () => number): Assignment =>
  assigned(factors.map(({ path, values }) => [path, values[draw() % values.length]] as const));

/** A plain generator of numbers, always the same ones (Lehmer's, modulus 2³¹ − 1); the low bits are left out. */
const numbers = (): (() => number) => {
  let state = 20_240_117;
  return () => (state = (state * 48_271) % 2_147_483_647) >> 7;
};

/** Rows in which every two values of two facts meet: greedy, the first choice winning a tie. */
const pairwise = (factors: readonly Factor[]): readonly Assignment[] => {
  const open = new Set<string>();
  const key = (a: number, i: number, b: number, j: number): string => (a < b ? `${a}.${i} ${b}.${j}` : `${b}.${j} ${a}.${i}`);
  factors.forEach((one, a) => factors.slice(a + 1).forEach((other, offset) => {
    one.values.forEach((_, i) => other.values.forEach((__, j) => open.add(key(a, i, a + 1 + offset, j))));
  }));
  const rows: Assignment[] = [];
  while (open.size > 0) {
    const [[a, i], [b, j]] = pairIn(open.values().next().value ?? '');
    const chosen = new Map<number, number>([[a, i], [b, j]]);
    factors.forEach(({ values }, factor) => {
      if (!chosen.has(factor)) chosen.set(factor, best(values.length, (value) => meeting(chosen, factor, value)));
    });
    function meeting(others: ReadonlyMap<number, number>, factor: number, value: number): number {
      return [...others].filter(([other, at]) => open.has(key(other, at, factor, value))).length;
    }
    for (const [one, at] of chosen) for (const [other, where] of chosen) if (one < other) open.delete(key(one, at, other, where));
    rows.push(assigned(factors.map(({ path, values }, factor) => [path, values[chosen.get(factor) ?? 0]] as const)));
  }
  return rows;
};

const pairIn = (pair: string): readonly [readonly [number, number], readonly [number, number]] => {
  const [a = 0, i = 0, b = 0, j = 0] = pair.split(/[ .]/).map(Number);
  return [[a, i], [b, j]];
};

const best = (count: number, score: (index: number) => number): number => {
  const scores = Array.from({ length: count }, (_, index) => score(index));
  return scores.indexOf(Math.max(...scores));
};

const assigned = (entries: readonly (readonly [string, Literal | undefined])[]): Assignment =>
  new Map(entries.flatMap(([path, value]) => (value === undefined ? [] : [[path, value] as const])));
