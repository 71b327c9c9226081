import type { Manifest, Plan, Release } from '../../plan';
import { written } from '../release-kinds';
import { releaseValues } from '../release-values';
import { driftDetection } from './drift';
import { contentHashes } from './content-hash';
import { dependsOn } from './depends-on';
import { asIs, contentMark, stays } from './marks';
import type { FluxSettings } from './options';
import { chartOf } from './sources';
import { valuesConfigMap, valuesKey } from './values';

/** A release with its values: a ConfigMap and a HelmRelease. */
export function helmRelease(release: Release, plan: Plan, settings: FluxSettings): readonly [Manifest, Manifest] {
  const values = valuesConfigMap(release.name, releaseValues(release), settings);
  return [values, {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: release.name, namespace: settings.namespace, annotations: { ...asIs, ...(release.keep && stays), [contentMark]: contentHashes(plan).get(release.name) ?? '' } },
    spec: {
      ...written({ dependsOn: dependsOn(release, plan, settings) }),
      interval: settings.interval,
      timeout: `${settings.timeoutMinutes}m`,
      // All three, because Flux uninstalls and installs again when one of them changes, and derives what is left out.
      releaseName: release.name,
      targetNamespace: release.namespace,
      storageNamespace: release.namespace,
      ...chartOf(release, settings),
      maxHistory: 5,
      // Try again, never take away: the remedy of a failed installation would be to uninstall.
      install: { crds: 'CreateReplace', createNamespace: false, strategy: retry },
      upgrade: { crds: 'CreateReplace', strategy: retry },
      driftDetection: driftDetection(release),
      valuesFrom: [{ kind: 'ConfigMap', name: values.metadata.name, valuesKey }],
    },
  }];
}

const retry = { name: 'RetryOnFailure', retryInterval: '2m' };
