import type { FactsInForce } from '../../judge';
import { derivedFacts } from '../../rules';
import type { DerivedFact } from '../../rules';

/**
 * Whether anybody notices that a default flips: not where the feature is off before and after, and not where what the key decides
 * stays what it is, which a derived fact knows.
 */
export const isInEffect = (path: string, then: FactsInForce, now: FactsInForce): boolean => {
  if (/\.image\./.test(path)) return false; // goes with the version
  if (switchesOf(path).some((key) => then.value(key) === false && now.value(key) === false)) return false;
  const tables = deciding.filter(({ rows }) => rows.some(({ when }) => when !== undefined && path in when));
  return tables.length === 0 || tables.some(({ fact }) => then.value(fact) !== now.value(fact));
};

const deciding: readonly DerivedFact[] = Object.values(derivedFacts);

/** The switches that do not have the usual name: below this path, this key. */
const switches: readonly (readonly [below: string, key: string])[] = [
  ['cilium.clustermesh.', 'cilium.clustermesh.useAPIServer'],
  ['cilium.hubble.export.', 'cilium.hubble.export.static.enabled'],
];

/** `a.b.c` is switched by `a.enabled` and `a.b.enabled`. */
const switchesOf = (path: string): readonly string[] => {
  const keys = path.split('.');
  const usual = keys.slice(1, -1).map((_, index) => `${keys.slice(0, index + 2).join('.')}.enabled`);
  return [...usual.filter((key) => key !== path), ...switches.filter(([below]) => path.startsWith(below)).map(([, key]) => key)];
};
