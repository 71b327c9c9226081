import fc from 'fast-check';
import { filledValues, judge, withFilled } from '../../lib/judge';
import type { Subject } from '../../lib/judge';
import { rules } from '../../lib/rules';
import type { Literal, Rule } from '../../lib/rules';
import { anyStack, subjectIn } from './any-stack';

/*
 * Proven, over random stacks: judging never throws, filling settles at once and in any order of the rules, and what was
 * filled is judged clean. Not proven: that what is filled is right (test/charts), and stacks that no draw came upon.
 */
const every: readonly Rule[] = rules;

describe('the judge', () => {
  test('never throws, whatever stands in the values', () => {
    const values = fc.oneof(fc.object({ maxDepth: 3 }), fc.constantFrom({}, { cni: null }, { cni: [] }, { bpf: 'on', kubeProxyReplacement: {} }));
    fc.assert(fc.property(anyStack, values, values, (stack, cilium, chart) => {
      const subject = subjectIn(stack);
      const odd: Subject = {
        ...subject,
        cilium: { ...cilium, ...subject.cilium },
        ...(subject.istio !== undefined && { istio: { ...subject.istio, base: chart, cni: chart, istiod: chart, ztunnel: chart, gateway: chart } }),
      };
      expect(Array.isArray(judge(odd))).toBe(true);
      expect(Array.isArray(filledValues(odd))).toBe(true);
    }), { numRuns: 300 });
  });

  test('says the same in any order of the rules', () => {
    fc.assert(fc.property(anyStack, fc.shuffledSubarray([...every], { minLength: every.length }), (stack, shuffled) => {
      const subject = subjectIn(stack);
      const told = (among: readonly Rule[]) => judge(subject, among).map(({ rule, outcome, path }) => `${rule.id} ${outcome} ${path}`).sort();
      expect(told(shuffled)).toEqual(told(every));
    }), { numRuns: 300 });
  });
});

describe('filling', () => {
  const settled = (stack: Parameters<typeof subjectIn>[0], among: readonly Rule[] = every) =>
    new Map(filledValues(subjectIn(stack), among).flatMap(({ path, value, by }) => (isLiteral(value) ? [[path, { value, by: [...by].sort() }] as const] : [])));
  /** A list is no fact: it is filled, and no rule reads it. */
  const isLiteral = (value: unknown): value is Literal => !Array.isArray(value);

  test('puts in the same values in any order of the rules', () => {
    fc.assert(fc.property(anyStack, fc.shuffledSubarray([...every], { minLength: every.length }), (stack, shuffled) => {
      expect(settled(stack, shuffled)).toEqual(settled(stack));
    }), { numRuns: 300 });
  });

  test('leaves nothing more to fill, and changes no verdict but its own', () => {
    fc.assert(fc.property(anyStack, (stack) => {
      const filled = { ...stack, facts: new Map([...stack.facts, ...[...settled(stack)].map(([path, { value }]) => [path, value] as const)]) };
      expect([...settled(filled)]).toEqual([]);
      const told = (given: typeof stack) => judge(subjectIn(given)).filter(({ outcome }) => outcome !== 'filled').map(({ rule, outcome }) => `${rule.id} ${outcome}`);
      expect(told(filled)).toEqual(told(stack));
      expect(judge(subjectIn(filled)).filter(({ outcome }) => outcome === 'filled')).toEqual([]);
    }), { numRuns: 300 });
  });

  test('never touches what is written', () => {
    fc.assert(fc.property(anyStack, (stack) => {
      const subject = subjectIn(stack);
      const filled = filledValues(subject);
      expect(filled.filter(({ path }) => stack.facts.has(path))).toEqual([]);
      expect(withFilled(withFilled(subject.cilium, 'cilium', filled), 'cilium', filled)).toEqual(withFilled(subject.cilium, 'cilium', filled));
      expect(withFilled(subject.cilium, 'cilium', filled)).toMatchObject(subject.cilium);
    }), { numRuns: 200 });
  });
});
