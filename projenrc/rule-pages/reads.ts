import { factsInForce } from '../../lib/judge';
import { statedAt } from '../../lib/judge/written';
import type { Check, CheckedStack } from '../../lib/checks';
import { judgedFixture } from './run-fixture';

/** The paths that a check looks at: what it asks for over its fixtures, and over stacks in which every fact is true, or none is known. */
export const readsOf = (check: Check): readonly string[] => {
  const read = new Set<string>();
  const seen = <Given, Value>(prefix: string, ask: (path: Given & string) => Value) => (path: Given & string): Value => {
    read.add(`${prefix}${path}`);
    return ask(path);
  };
  const watched = (fact: CheckedStack['fact'], stated: CheckedStack['stated'], { gateways, cluster }: Pick<CheckedStack, 'gateways' | 'cluster'>): CheckedStack => ({
    fact: seen('', fact),
    stated: seen('', stated),
    gateways: gateways.map((gateway) => ({ ...gateway, stated: seen('istio.gateway.', gateway.stated) })),
    cluster: new Proxy(cluster, {
      get: (given, key) => {
        read.add(`cluster.${String(key)}`);
        return Reflect.get(given, key) as unknown;
      },
    }),
  });
  for (const fixture of ['valid', 'invalid'] as const) {
    const { subject } = judgedFixture(check, fixture);
    const gateways = (subject.istio?.gateways ?? []).map(({ name, values }) => ({ name, path: '', stated: (path: string) => statedAt(values, path) }));
    check.find(watched(factsInForce(subject).value, (path) => statedAt(subject, path), { gateways, cluster: subject.cluster ?? {} }));
  }
  for (const value of [true, undefined]) check.find(watched(() => value, () => value, { gateways: [], cluster: {} }));
  return [...read].sort();
};
