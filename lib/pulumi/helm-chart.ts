import { Chart } from '@pulumi/kubernetes/helm/v4/chart';
import type { Resource } from '@pulumi/pulumi';
import type { HelmChart, Release } from '../plan';
import { chartSource } from './chart-source';
import { childOptions } from './placed';
import type { Placing } from './placed';
import { retained } from './retained';

/** A chart as one resource for each of its objects. */
export const helmChart = (placing: Placing, release: Release, content: HelmChart, dependsOn: readonly Resource[]): Chart =>
  new Chart(`${placing.name}-${release.name}`, {
    ...chartSource(content),
    name: release.name,
    namespace: release.namespace,
    values: placing.values(release.name),
    skipAwait: false,
  }, retained(childOptions(placing, release, dependsOn)));
