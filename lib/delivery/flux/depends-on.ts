import type { JsonObject, Plan, Release } from '../../plan';
import { isCrds } from '../release-kinds';
import { contentHashes } from './content-hash';
import { contentMark } from './marks';
import type { FluxSettings } from './options';
import { chartVersion } from './sources';

/**
 * What a HelmRelease waits for. CRDs are missing here: they come before every HelmRelease. The expression replaces
 * Flux's own test, which is content with a release that is ready but not yet the one of this commit.
 */
export function dependsOn(release: Release, plan: Plan, { namespace }: FluxSettings): readonly JsonObject[] {
  const earlier = new Map(plan.releases.map((one) => [one.name, one]));
  const names = new Set(release.after.map((edge) => edge.on));
  const hashes = contentHashes(plan);
  return [...names].flatMap((name) => {
    const other = earlier.get(name);
    return other === undefined || isCrds(other) ? [] : [{ name, namespace, readyExpr: isReady(chartVersion(other), hashes.get(name) ?? '') }];
  });
}

/** A chart of a registry has its digest after a `+`. */
const isReady = (version: string, hash: string): string => [
  'has(dep.metadata.annotations)',
  `'${contentMark}' in dep.metadata.annotations`,
  `dep.metadata.annotations['${contentMark}'] == '${hash}'`,
  'dep.metadata.generation == dep.status.observedGeneration',
  'has(dep.status.conditions)',
  "dep.status.conditions.exists(c, c.type == 'Ready' && c.status == 'True')",
  'has(dep.status.history)',
  'size(dep.status.history) > 0',
  `(dep.status.history[0].chartVersion == '${version}' || dep.status.history[0].chartVersion.startsWith('${version}+'))`,
].join(' && ');
