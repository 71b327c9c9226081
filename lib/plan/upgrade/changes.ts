import { ciliumLines, istioLines } from '../../catalogue';
import { examine, factsInForce, judge } from '../../judge';
import type { FactsInForce, Subject, Verdict } from '../../judge';
import { derivedFacts } from '../../rules';
import type { Literal } from '../../rules';
import { changedDefaults, knownKeys, removedFrom } from '../../values';
import { ciliumNotes } from './cilium-notes';
import { isInEffect } from './in-effect';
import { istioNotes } from './istio-notes';
import { statedKeys } from './stated-keys';
import type { Change } from './upgrade';

/** What one step changes in effect, for the values of today. */
export const changes = (product: 'cilium' | 'istio', before: Subject, after: Subject): readonly Change[] => {
  const then = factsInForce(before);
  const now = factsInForce(after);
  const line = (subject: Subject): string => (product === 'cilium' ? subject.cilium.line : subject.istio?.line ?? '');
  const noted = [...ciliumNotes, ...istioNotes].filter((change) => change.product === product && change.to === line(after) && then.applies(change.when))
    .map(({ kind, what, says, keep, source }): Change => ({ kind, what, says, ...(keep !== undefined && { keep }), ...(source !== undefined && { source }) }));
  const told = new Set(noted.map(({ what }) => what));
  return [
    ...deadKeys(product, before, line(before), line(after)),
    ...noted.filter(({ keep }) => keep === undefined || now.value(keep.path) !== keep.value),
    ...flippedDefaults(product, line(before), line(after), then, now).filter(({ what }) => !told.has(what)),
    ...flippedFacts(product, then, now),
    ...changedRules([...judge(before), ...examine(before)], [...judge(after), ...examine(after)]),
  ];
};

const deadKeys = (product: 'cilium' | 'istio', subject: Subject, from: string, to: string): readonly Change[] =>
  statedKeys(product, subject).flatMap(({ chart, owner, keys }) => {
    const lines = product === 'cilium' ? ciliumLines : istioLines;
    const [had, has, gone] = [knownKeys(chart, from, lines), knownKeys(chart, to, lines), removedFrom(chart, to)];
    const lost = keys.filter((key) => had.has(key) && !has.has(key));
    return lost.map((key): Change => {
      const why = [...gone].find(([path]) => key === path || key.startsWith(`${path}.`))?.[1];
      return { kind: 'key', what: `${owner}.${key}`, says: why ?? `${key} is no key of ${to} any more, and the chart ignores it` };
    });
  });

const flippedDefaults = (product: 'cilium' | 'istio', from: string, to: string, then: FactsInForce, now: FactsInForce): readonly Change[] =>
  changedDefaults(product, from, to)
    .filter(({ path, before, after }) => !isNothing(before, after) && then.value(path) === before && now.value(path) === after && isInEffect(path, then, now))
    .map(({ path, before, after }): Change => ({
      kind: 'default', what: path, says: `the default goes from ${shown(before)} to ${shown(after)}`, ...(before !== null && { keep: { path, value: before } }),
    }));

/** Unset, empty and off mean the same to a chart. */
const isNothing = (before: Literal, after: Literal): boolean => [before, after].every((value) => value === null || value === '' || value === false);

const flippedFacts = (product: 'cilium' | 'istio', then: FactsInForce, now: FactsInForce): readonly Change[] => Object.keys(derivedFacts)
  .filter((fact) => fact.startsWith(`${product}.`) && then.value(fact) !== now.value(fact) && then.value(fact) !== undefined && now.value(fact) !== undefined)
  .map((fact): Change => ({ kind: 'fact', what: fact, says: `${words(fact)} goes from ${String(then.value(fact))} to ${String(now.value(fact))}` }));

const changedRules = (then: readonly Verdict[], now: readonly Verdict[]): readonly Change[] => [
  ...now.filter((verdict) => !then.some((old) => same(old, verdict))).map((verdict): Change => ({ kind: 'rule', what: verdict.rule.id, says: `${heading[verdict.outcome]}: ${verdict.sentence}` })),
  ...then.filter((old) => !now.some((verdict) => isOf(verdict, old)))
    .map((old): Change => ({ kind: 'rule', what: old.rule.id, says: `no longer applies: ${isCheck(old) ? title(old) : old.rule.title}` })),
];

/** A rule speaks once of a stack; a check may speak of several places, each in words of its own. */
const isOf = (one: Verdict, other: Verdict): boolean => one.rule.id === other.rule.id && (!isCheck(one) || one.path === other.path);
const isCheck = ({ rule }: Verdict): boolean => 'find' in rule;
const title = ({ sentence }: Verdict): string => sentence.replace(/^✗ \S+ /, '').replace(/: [^:]*$/, '');

const heading = { filled: 'is filled in for you from here on', refused: 'is refused from here on', reported: 'is reported from here on', accepted: 'is accepted from here on' } as const;

const same = (one: Verdict, other: Verdict): boolean => one.rule.id === other.rule.id && one.outcome === other.outcome && one.path === other.path;

const shown = (value: Literal): string => (value === null ? 'unset (the chart decides)' : JSON.stringify(value));

const words = (fact: string): string => fact.slice(fact.indexOf('.') + 1).replace(/([A-Z])/g, ' $1').toLowerCase();
