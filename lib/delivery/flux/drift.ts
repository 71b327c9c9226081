import type { Drift, JsonObject, Release } from '../../plan';
import { written } from '../release-kinds';

/**
 * Drift is repaired, save the fields that controllers write. On what must never go away it is only reported: a repair
 * of the network is a rollout of the network. Flux reads names as patterns over the whole name, as the plan has them.
 */
export const driftDetection = ({ keep, drift }: Release): JsonObject => written({
  mode: keep ? 'warn' : 'enabled',
  ignore: drift.map(ignored),
});

const ignored = ({ pointers, group, kind, name, namespace }: Drift): JsonObject =>
  ({ paths: pointers, target: written({ group: group.replaceAll('.', '\\.'), kind, name, namespace }) });
