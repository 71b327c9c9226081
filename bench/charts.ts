import type { Plan } from 'istio-on-cilium';
import { chartsInReach } from '../test/charts/tools/charts-in-reach';
import { plannedIn, type Planned } from '../test/charts/tools/planned';
import { mapReach, reach, type Reach } from '../test/charts/tools/reach';

/** A plan, the real charts of its releases, and the helm that renders them. */
export interface Charts {
  readonly helm: string;
  /** The folder of the charts. */
  readonly folder: string;
  /** The plan without the releases whose charts are not here. */
  readonly plan: Plan;
  readonly planned: readonly Planned[];
}

/** Cilium's chart where CILIUM_CHARTS names its folder, Istio's always. */
export const chartsOf = (plan: Plan): Reach<Charts> => {
  const { helm, istio, cilium, both } = chartsInReach();
  return mapReach(helm, (program) => mapReach(istio, (charts) => reach(() => {
    const releases = plan.releases.filter(({ content }) => content.kind !== 'helm' || content.chart !== 'cilium' || 'found' in cilium);
    return {
      helm: program,
      folder: 'found' in both ? both.found : charts.folder,
      plan: { ...plan, releases },
      planned: plannedIn(releases, charts, 'found' in cilium ? cilium.found : undefined),
    };
  })));
};

/** What both ways of rendering tell helm, so that they render the same. */
export const kubeVersion = '1.34.4';
export const sameFlags = ['--include-crds', '--skip-tests', '--kube-version', kubeVersion, '--api-versions', 'gateway.networking.k8s.io/v1/GatewayClass'];
