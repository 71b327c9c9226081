import type { ComponentResource, CustomResourceOptions, Input, Resource } from '@pulumi/pulumi';
import type { Plan, Release } from '../plan';

/** Chart values with inputs among them. */
export type LateChartValues = Readonly<Record<string, unknown>>;

/** Where and how the resources of one component are made. */
export interface Placing {
  readonly component: ComponentResource;
  readonly name: string;
  readonly charts: 'release' | 'chart';
  readonly adopt: 'releases' | 'objects' | undefined;
  /** What the user said of retaining; it goes over what the plan says. */
  readonly retainOnDelete: boolean | undefined;
  /** The values of a Helm release; those of a Cilium wait for its mesh, and all of them until the kind of the charts is the old one. */
  readonly values: (release: string) => Input<LateChartValues>;
  /** The plan that holds when everything is decided. */
  readonly decided: Promise<Plan>;
}

/** What every child is given: below the component, after what the plan says, kept where the plan keeps it. */
export const childOptions = ({ component, retainOnDelete }: Placing, release: Release, dependsOn: readonly Resource[]): CustomResourceOptions => ({
  parent: component,
  dependsOn: [...dependsOn],
  retainOnDelete: retainOnDelete ?? isRetained(release),
});

/** Helm keeps the CRDs of Istio's base chart by itself, so the mesh can go; the network and the Gateway API stay. */
export const isRetained = ({ keep, part, content }: Release): boolean => keep && !(part === 'istio' && content.kind === 'helm');
