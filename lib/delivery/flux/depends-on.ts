import type { JsonObject, Plan, Release } from '../../plan';
import { isCrds } from '../release-kinds';
import type { FluxSettings } from './options';
import { chartVersion } from './sources';

/**
 * What a HelmRelease waits for. CRDs are missing here: they come before every HelmRelease. The expression replaces
 * Flux's own test, which is content with a release that is ready but not yet of the version that we want.
 */
export function dependsOn(release: Release, plan: Plan, { namespace }: FluxSettings): readonly JsonObject[] {
  const earlier = new Map(plan.releases.map((one) => [one.name, one]));
  const names = new Set(release.after.map((edge) => edge.on));
  return [...names].flatMap((name) => {
    const other = earlier.get(name);
    return other === undefined || isCrds(other) ? [] : [{ name, namespace, readyExpr: isReady(chartVersion(other)) }];
  });
}

/** A chart of a registry has its digest after a `+`. */
const isReady = (version: string): string => [
  'dep.metadata.generation == dep.status.observedGeneration',
  'has(dep.status.conditions)',
  "dep.status.conditions.exists(c, c.type == 'Ready' && c.status == 'True')",
  'has(dep.status.history)',
  'size(dep.status.history) > 0',
  `(dep.status.history[0].chartVersion == '${version}' || dep.status.history[0].chartVersion.startsWith('${version}+'))`,
].join(' && ');
