import type { HelmChart, JsonObject, Manifest, Plan, Release } from '../../plan';
import { objectsChart } from '../objects-chart';
import { isHelm, isOci, withoutScheme } from '../release-kinds';
import { below } from '../repository-path';
import { asIs } from './marks';
import { objectName } from '../object-name';
import type { FluxSettings } from './options';

/** One HelmRepository for each chart repository, and one OCIRepository for each chart and version of a registry. */
export function sources(plan: Plan, settings: FluxSettings): readonly Manifest[] {
  const all = plan.releases.filter(isHelm).map(({ content }) => isOci(content.repository) ? ociRepository(content, settings) : helmRepository(content, settings));
  return [...new Map(all.map((one) => [`${one.kind} ${one.metadata.name}`, one])).values()];
}

/** Where a release's chart is, as a HelmRelease says it. */
export function chartOf({ content }: Release, settings: FluxSettings): JsonObject {
  if (content.kind === 'helm' && isOci(content.repository)) {
    return { chartRef: { kind: 'OCIRepository', name: ociRepository(content, settings).metadata.name, namespace: settings.namespace } };
  }
  const spec = content.kind === 'helm'
    ? { chart: content.chart, version: content.version, sourceRef: { kind: 'HelmRepository', name: objectName(content.repository), namespace: settings.namespace } }
    : { chart: `./${below(settings.path, objectsChart.folder)}`, sourceRef: settings.sourceRef };
  return { chart: { spec: { ...spec, interval: settings.interval } } };
}

/** The version that a release has when it is the one we want. */
export const chartVersion = ({ content }: Release): string => content.kind === 'helm' ? content.version : objectsChart.version;

const helmRepository = ({ repository }: HelmChart, { namespace, interval }: FluxSettings): Manifest => ({
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'HelmRepository',
  metadata: { name: objectName(repository), namespace, annotations: asIs },
  spec: { interval, url: repository },
});

/** The version is in the name, so that a new one changes the HelmRelease and what waits for it sees that. */
const ociRepository = ({ repository, chart, version }: HelmChart, { namespace, interval }: FluxSettings): Manifest => ({
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'OCIRepository',
  metadata: { name: objectName(`${chart}-${version}-${withoutScheme(repository)}`), namespace, annotations: asIs },
  spec: {
    interval,
    url: `${repository.replace(/\/$/, '')}/${chart}`,
    ref: { tag: version },
    layerSelector: { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', operation: 'copy' },
  },
});
