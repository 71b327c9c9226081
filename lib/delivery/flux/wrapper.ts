import type { JsonObject, Manifest, Plan } from '../../plan';
import { isCrds } from '../release-kinds';
import { stageLabel } from './marks';
import type { FluxSettings } from './options';

/**
 * What a person applies once. Both Kustomizations read the same folder and each drops what is the other's, told by the
 * label. Because they have one source, Flux lets the second start only when the first has applied the same commit.
 */
export function wrappers(plan: Plan, settings: FluxSettings): readonly Manifest[] {
  const bundles = plan.releases.filter(isCrds).length;
  const rest = plan.releases.length - bundles;
  const name = 'istio-on-cilium';
  if (bundles === 0) return [wrapper(name, rest, {}, settings)];
  return [
    wrapper(`${name}-crds`, bundles, { patches: [without(`${stageLabel} notin (crds)`)] }, settings),
    wrapper(name, rest, { dependsOn: [{ name: `${name}-crds` }], patches: [without(`${stageLabel} in (crds)`)] }, settings),
  ];
}

/** Waits longer than all of its releases together may take; deleting it orphans what it applied. */
const wrapper = (name: string, releases: number, more: JsonObject, settings: FluxSettings): Manifest => ({
  apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
  kind: 'Kustomization',
  metadata: { name, namespace: settings.namespace },
  spec: {
    interval: settings.interval,
    retryInterval: '2m',
    timeout: `${(releases + 1) * settings.timeoutMinutes}m`,
    sourceRef: settings.sourceRef,
    path: `./${settings.path === '.' ? '' : settings.path}`,
    prune: true,
    deletionPolicy: 'Orphan',
    wait: true,
    ...more,
  },
});

/** A patch that deletes from the build, not from the cluster; its kind and name are not looked at. */
const without = (labelSelector: string): JsonObject => ({
  target: { labelSelector },
  patch: ['$patch: delete', 'apiVersion: v1', 'kind: Any', 'metadata:', '  name: any', ''].join('\n'),
});
