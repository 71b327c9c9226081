import { factsInForce } from '../../lib/judge';
import { rules } from '../../lib/rules';
import type { Rule } from '../../lib/rules';
import { subjectOf } from '../../lib/stack';
import type { Case, Frame } from './case';
import { statedCilium, statedIstio } from './case';
import { covering } from './covering';
import { factorsOf, statable } from './factors';
import { reachOf } from './reach';
import type { Reach } from './reach';

/** The stacks on which one rule is judged, none of them twice. */
export const casesOf = (rule: Rule): readonly Case[] => {
  const reach = reachOf(rule);
  const cases = framesOf(reach).flatMap((frame) => {
    const made = (facts: Case['facts']): Case => statable({ frame, facts });
    return covering(factorsOf(rule, reach, frame), (facts) => kindOf(made(facts), rule, reach)).map(made);
  });
  return [...new Map(cases.map((one) => [nameOf(one), one])).values()];
};

/** Every stack of every rule. */
export const allCases = (): readonly Case[] => [...new Map(rules.flatMap(casesOf).map((one) => [nameOf(one), one])).values()];

/** One name for each stack: what it states, sorted. */
export const nameOf = ({ frame, facts }: Case): string =>
  `${frame.cilium} ${frame.mesh} ${JSON.stringify([...facts].sort(([a], [b]) => (a < b ? -1 : 1)))}`;

/** Cilium alone where the rule can be judged without a mesh; the mesh where it reads one. */
const framesOf = ({ named }: Reach): readonly Frame[] => {
  const paths = [...named.keys()];
  const ofIstio = paths.filter((path) => path.startsWith('istio.'));
  return [
    ...(paths.length > ofIstio.length ? [{ cilium: 'filled', mesh: 'none' }, { cilium: 'kept', mesh: 'none' }] as const : []),
    ...(ofIstio.length > 0 ? [{ cilium: 'filled', mesh: 'ambient' }, { cilium: 'filled', mesh: 'sidecar' }, { cilium: 'kept', mesh: 'ambient' }] as const : []),
  ];
};

/** What the judge makes of a stack, as far as this rule reaches: whether each condition and the need hold, and the derived facts. */
const kindOf = (one: Case, rule: Rule, { derived }: Reach): string => {
  const facts = factsInForce(subjectOf(statedCilium(one), statedIstio(one)));
  const allowed = facts.allowed(rule);
  return JSON.stringify([
    Object.keys(rule.need).map((path) => [one.facts.has(path), allowed.some((value) => value === facts.value(path))]),
    Object.keys(rule.when).map((path) => facts.applies({ [path]: Reflect.get(rule.when, path) })),
    [...derived].map(facts.value),
  ]);
};
