import type { HelmChart, Release } from '../../../lib/plan';
import type { ChartFolder, RealChart } from './real-chart';
import type { Install } from './render';

/** A Helm release of a plan: the real chart it names, and how the plan installs it. */
export interface Planned {
  readonly chart: RealChart;
  readonly install: Install & Pick<HelmChart, 'values'>;
}

/** The Helm releases of a plan whose charts are in these folders; a chart's name says whose it is. */
export const plannedIn = (releases: readonly Release[], istio: ChartFolder, cilium?: ChartFolder): readonly Planned[] =>
  releases.flatMap(({ name, namespace, content }) => {
    if (content.kind !== 'helm') return [];
    const folder = content.chart === 'cilium' ? cilium : istio;
    if (folder === undefined) return [];
    const chart = folder.chart(content.chart, content.version);
    return [{ chart, install: { release: name, namespace, values: content.values } }];
  });
