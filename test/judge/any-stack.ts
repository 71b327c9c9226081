import fc from 'fast-check';
import { rules } from '../../lib/rules';
import type { Literal, Rule } from '../../lib/rules';
import type { Subject } from '../../lib/judge';
import { subjectOf } from '../../lib/stack';
import type { Case, Frame } from '../agreement/case';
import { statedCilium, statedIstio } from '../agreement/case';
import { factorsOf, statable } from '../agreement/factors';
import { reachOf } from '../agreement/reach';

const frames: readonly Frame[] = [
  { cilium: 'filled', mesh: 'none' }, { cilium: 'kept', mesh: 'none' },
  { cilium: 'filled', mesh: 'ambient' }, { cilium: 'filled', mesh: 'sidecar' }, { cilium: 'kept', mesh: 'ambient' },
];

interface Stated { readonly path: string; readonly values: readonly Literal[] }

/** Every fact that some rule reads, with the values that some rule compares it with, and one more. */
const factorsIn = (frame: Frame): readonly Stated[] => {
  const values = new Map<string, Set<Literal>>();
  const every: readonly Rule[] = rules;
  for (const { path, values: own } of every.flatMap((rule) => factorsOf(rule, reachOf(rule), frame))) {
    values.set(path, new Set([...(values.get(path) ?? []), ...own.filter((value) => value !== undefined)]));
  }
  return [...values].map(([path, own]) => ({ path, values: [...own] }));
};

/** A stack that states some of what rules read, from nothing up to everything. */
export const anyStack: fc.Arbitrary<Case> = fc.oneof(...frames.map((frame) => {
  const factors = factorsIn(frame);
  return fc.tuple(fc.integer({ min: 0, max: 9 }), ...factors.map(({ values }) => fc.tuple(fc.integer({ min: 0, max: 9 }), fc.constantFrom(...values))))
    .map(([often, ...picked]) => statable({
      frame,
      facts: new Map(factors.flatMap(({ path }, index): readonly (readonly [string, Literal])[] => {
        const [dice, value] = picked[index] ?? [0];
        return dice < often && value !== undefined ? [[path, value] as const] : [];
      })),
    }));
}));

export const subjectIn = (given: Case): Subject => subjectOf(statedCilium(given), statedIstio(given));
