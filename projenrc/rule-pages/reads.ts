import { checkedStack } from '../../lib/judge/checked-stack';
import type { Check, CheckedStack } from '../../lib/checks';
import { judgedFixture } from './run-fixture';

/** The paths that a check looks at: what it asks for over its fixtures, and over stacks in which every fact is true, or none is known. */
export const readsOf = (check: Check): readonly string[] => {
  const read = new Set<string>();
  const seen = <Given, Value>(prefix: string, ask: (path: Given & string) => Value) => (path: Given & string): Value => {
    read.add(`${prefix}${path}`);
    return ask(path);
  };
  const watched = ({ fact, stated, gateways, cluster }: CheckedStack): CheckedStack => ({
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
    check.find(watched(checkedStack(subject)));
  }
  for (const value of [true, undefined]) check.find(watched({ fact: () => value, stated: () => value, gateways: [], cluster: {} }));
  return [...read].sort();
};
