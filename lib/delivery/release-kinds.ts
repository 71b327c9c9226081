import type { CrdBundle, HelmChart, JsonObject, Manifests, Plan, Release } from '../plan';

/** A release whose content is of one kind. */
export type ReleaseOf<Content> = Release & { readonly content: Content };

export const isHelm = (release: Release): release is ReleaseOf<HelmChart> => release.content.kind === 'helm';
export const isCrds = (release: Release): release is ReleaseOf<CrdBundle> => release.content.kind === 'crds';
export const isManifests = (release: Release): release is ReleaseOf<Manifests> => release.content.kind === 'manifests';

/** Whether a repository is an OCI registry instead of a chart repository over HTTP. */
export const isOci = (repository: string): boolean => repository.startsWith('oci://');

/** A repository's address without `oci://`, as Argo CD writes it. */
export const withoutScheme = (repository: string): string => repository.replace(/^oci:\/\//, '');

/** The release that is the network itself: no pod, and so no engine, runs before it. */
export const networkOf = (plan: Plan): ReleaseOf<HelmChart> | undefined =>
  plan.releases.filter(isHelm).find((release) => release.content.chart === 'cilium');

/** A copy without the keys that are `undefined` or empty. */
export const written = (fields: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !isEmpty(value)));

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
