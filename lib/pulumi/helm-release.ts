import { Release as HelmRelease } from '@pulumi/kubernetes/helm/v3/release';
import type { Resource } from '@pulumi/pulumi';
import type { HelmChart, Release } from '../plan';
import { chartSource } from './chart-source';
import { childOptions } from './placed';
import type { Placing } from './placed';

/** A release as helm itself would make it: waited for, never rolled back by itself, visible to the helm command. */
export const helmRelease = (placing: Placing, release: Release, content: HelmChart, dependsOn: readonly Resource[]): HelmRelease =>
  new HelmRelease(`${placing.name}-${release.name}`, {
    ...chartSource(content),
    name: release.name, // without it Pulumi adds a random suffix
    namespace: release.namespace,
    values: placing.values(release.name),
    createNamespace: false, // namespaces of the plan have labels
    skipAwait: false,
    timeout: 600,
    atomic: false, // it would uninstall a network that fails its first install
    maxHistory: 5,
    ...(placing.adopt === 'objects' && { takeOwnership: true }),
  }, {
    ...childOptions(placing, release, dependsOn),
    ...(placing.adopt === 'releases' && { import: `${release.namespace}/${release.name}`, ignoreChanges: ['*'] }),
  });
