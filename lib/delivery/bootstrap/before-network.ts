import type { Plan, PlannedNamespace, Release } from '../../plan';
import { networkOf } from '../release-kinds';

/** The network and what it waits for, in the plan's order: what has to be there before an engine can run. */
export function untilNetwork(plan: Plan): readonly Release[] {
  const network = networkOf(plan);
  if (network === undefined) return [];
  const wanted = new Set([network.name]);
  for (const release of [...plan.releases].reverse()) {
    if (wanted.has(release.name)) release.after.forEach((edge) => wanted.add(edge.on));
  }
  return plan.releases.filter((release) => wanted.has(release.name));
}

/** The planned namespaces that those releases live in. */
export const namespacesOf = (plan: Plan, releases: readonly Release[]): readonly PlannedNamespace[] =>
  plan.namespaces.filter((namespace) => releases.some((release) => release.namespace === namespace.name));
