import { Release as HelmRelease } from '@pulumi/kubernetes/helm/v3/release';
import { output } from '@pulumi/pulumi';
import type { Output, Resource } from '@pulumi/pulumi';
import type { Part, Plan } from '../plan';

/** What became of one Helm release. */
export interface ReleaseState {
  readonly namespace: string;
  readonly chart: string;
  readonly version: string;
  /** Helm's own word, such as `deployed`; a `helm.v4.Chart` has none and is `applied`. */
  readonly status: string;
}

/** The state of each Helm release of one component, by its name. */
export const releaseStates = (plan: Plan, part: Part, made: ReadonlyMap<string, readonly Resource[]>): Output<Readonly<Record<string, ReleaseState>>> =>
  output(Object.fromEntries(plan.releases.flatMap(({ name, namespace, content, part: owner }) => {
    const [resource] = made.get(name) ?? [];
    if (owner !== part || content.kind !== 'helm' || resource === undefined) return [];
    const { chart, version } = content;
    const status = resource instanceof HelmRelease ? resource.status.apply(statusText) : resource.urn.apply(() => 'applied');
    return [[name, status.apply((text): ReleaseState => ({ namespace, chart, version, status: text }))]];
  })));

/** The provider tells no status of a release that it imports or reads. */
const statusText = (status: { readonly status: string } | undefined): string => status?.status ?? 'unknown';
