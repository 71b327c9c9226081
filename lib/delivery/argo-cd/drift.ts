import type { Drift, JsonObject } from '../../plan';
import { written } from '../release-kinds';

/** Fields that Argo CD leaves to the controllers that write them. */
export const ignoreDifferences = (drift: readonly Drift[]): readonly JsonObject[] => drift.map((one) => written({
  group: one.group,
  kind: one.kind,
  name: literalName(one.name),
  namespace: one.namespace,
  jqPathExpressions: one.jqPaths,
}));

/** Argo CD compares names as they are, so a pattern has to be left out: then the rule holds for the kind in this Application. */
function literalName(pattern: string): string | undefined {
  const name = pattern.replaceAll('\\.', '.');
  const hasBareDot = /(^|[^\\])\./.test(pattern);
  return !hasBareDot && /^[a-z0-9.-]+$/.test(name) ? name : undefined;
}
