/**
 * The label by which the two Kustomizations share one folder: CRDs go first, the rest waits for them. It cannot be done
 * with `dependsOn` among the objects, because a HelmRelease waits for HelmReleases only.
 */
export const stageLabel = 'istio-on-cilium/stage';

/** The label of what the first Kustomization applies. */
export const crdStage: Readonly<Record<string, string>> = { [stageLabel]: 'crds' };

/** `${…}` in our objects is text and no variable of the Kustomization. */
export const asIs: Readonly<Record<string, string>> = { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' };

/** What stays in the cluster when it is gone from the repository. */
export const stays: Readonly<Record<string, string>> = { 'kustomize.toolkit.fluxcd.io/prune': 'disabled' };

/** The annotation that says what a release is made of; see content-hash.ts. */
export const contentMark = 'istio-on-cilium/content';
