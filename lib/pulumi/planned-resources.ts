import { Namespace } from '@pulumi/kubernetes/core/v1/namespace';
import type { Resource } from '@pulumi/pulumi';
import type { Part, Plan, PlannedNamespace, Release } from '../plan';
import { crdBundle } from './crd-bundle';
import { helmChart } from './helm-chart';
import { helmRelease } from './helm-release';
import { isRetained } from './placed';
import type { Placing } from './placed';
import { plannedObjects } from './planned-objects';

/**
 * Makes one component's part of a plan. A release waits for what the plan says, in whichever component that stands,
 * and for its namespace.
 */
export const plannedResources = (placing: Placing, plan: Plan, part: Part, made: Map<string, readonly Resource[]>): void => {
  const namespaces = new Map(plan.namespaces.filter((namespace) => namespace.part === part).map((planned) => [planned.name, namespace(placing, planned, plan)]));
  for (const release of plan.releases.filter((release) => release.part === part)) {
    const home = namespaces.get(release.namespace);
    const before = release.after.flatMap(({ on }) => made.get(on) ?? []);
    made.set(release.name, resources(placing, release, [...before, ...(home === undefined ? [] : [home])]));
  }
};

/** Kept where something in it is: deleting a namespace deletes what is there. */
const namespace = ({ component, name, adopt, retainOnDelete }: Placing, planned: PlannedNamespace, { releases }: Plan): Namespace => new Namespace(
  `${name}-${planned.name}`,
  { metadata: { name: planned.name, labels: { ...planned.labels } } },
  {
    parent: component,
    retainOnDelete: retainOnDelete ?? releases.some((release) => release.namespace === planned.name && isRetained(release)),
    ...(adopt === 'releases' && { import: planned.name, ignoreChanges: ['*'] }),
  },
);

const resources = (placing: Placing, release: Release, dependsOn: readonly Resource[]): readonly Resource[] => {
  const { content } = release;
  switch (content.kind) {
    case 'helm': return [(placing.charts === 'chart' ? helmChart : helmRelease)(placing, release, content, dependsOn)];
    case 'crds': return [crdBundle(placing, release, content, dependsOn)];
    case 'manifests': return plannedObjects(placing, release, content, dependsOn);
  }
};
