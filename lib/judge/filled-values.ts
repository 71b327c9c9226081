import { derivedFacts, knownPlatforms, platforms, rules } from '../rules';
import type { Literal, Rule } from '../rules';
import { factsInForce } from './facts-in-force';
import type { ChartValues, Subject } from './subject';
import { isStated, written } from './written';

/** One value that the library sets, and who wants it. */
export interface FilledValue { readonly path: string; readonly value: Literal | readonly string[]; readonly by: readonly string[] }

/** Every value that is put in where the user is silent: what rules need, and what the platform settles. */
export const filledValues = (subject: Subject, among: readonly Rule[] = rules): readonly FilledValue[] => {
  const facts = factsInForce(subject, among);
  const needed = new Set(among.flatMap((rule) => Object.keys(rule.need)));
  const settledByPlatform = subject.platform === null ? [] : Object.keys(platforms[subject.platform]);
  return [...new Set([...needed, ...settledByPlatform])].sort().flatMap((path): readonly FilledValue[] => {
    if (path in derivedFacts || written(subject, path) !== undefined || (subject.silence === 'kept' && path.startsWith('cilium.'))) return [];
    if (subject.istio === undefined && path.startsWith('istio.')) return []; // the mesh is not known yet
    const { value, by } = facts.filling(path);
    const platform = by.length === 0 && settledByPlatform.includes(path) ? [`platform ${subject.platform}`] : [];
    const wanted = [...by.map(({ id }) => id), ...platform];
    return value === undefined || value === null || wanted.length === 0 ? [] : [{ path, value, by: wanted }];
  }).concat(forcedLists(subject));
};

/** Lists are no facts: a platform forces them as a whole, where nothing is stated. */
const forcedLists = (subject: Subject): readonly FilledValue[] => {
  if (subject.platform === null || subject.silence === 'kept') return [];
  return Object.entries(knownPlatforms[subject.platform].lists ?? {})
    .filter(([path]) => !isStated(subject, path))
    .map(([path, value]) => ({ path, value, by: [`platform ${subject.platform}`] }));
};

/** The values of one chart with everything filled in that belongs to it; `owner` is `cilium` or `istio.<chart>`. */
export const withFilled = (values: ChartValues, owner: string, filled: readonly FilledValue[]): ChartValues =>
  filled
    .filter(({ path }) => path.startsWith(`${owner}.`))
    .reduce((whole, { path, value }) => withValue(whole, path.slice(owner.length + 1).split('.'), value), values);

const withValue = (values: unknown, [key, ...deeper]: readonly string[], value: FilledValue['value']): ChartValues => {
  const here: ChartValues = typeof values === 'object' && values !== null ? { ...values } : {};
  if (key === undefined) return here;
  return { ...here, [key]: deeper.length === 0 ? value : withValue(here[key], deeper, value) };
};
