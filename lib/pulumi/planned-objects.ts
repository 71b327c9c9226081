import { CustomResource } from '@pulumi/kubernetes/apiextensions/customResource';
import type { Resource } from '@pulumi/pulumi';
import type { Manifests, Release } from '../plan';
import { childOptions } from './placed';
import type { Placing } from './placed';

/** Objects of our own, each a resource. */
export const plannedObjects = (placing: Placing, release: Release, { objects }: Manifests, dependsOn: readonly Resource[]): readonly CustomResource[] =>
  objects.map(({ apiVersion, kind, metadata, ...body }) => new CustomResource(
    `${placing.name}-${release.name}-${kind.toLowerCase()}${objects.filter((other) => other.kind === kind).length > 1 ? `-${metadata.name}` : ''}`,
    { apiVersion, kind, metadata: { ...metadata }, ...body },
    childOptions(placing, release, dependsOn),
  ));
