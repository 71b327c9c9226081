import type { HelmChart, JsonObject, Release } from '../../plan';
import { objectsChart, objectsChartValues } from '../objects-chart';
import { isOci, withoutScheme, written } from '../release-kinds';
import { below } from '../repository-path';
import { yamlText } from '../yaml-text';
import type { ArgoCdSettings } from './options';

/**
 * Where an Application's content comes from. Argo CD hands this back without its empty fields, and the health check
 * compares: a field that is empty or false would hold the next wave for ever, so none is ever written.
 */
export function source(release: Release, settings: ArgoCdSettings): JsonObject {
  const { content } = release;
  switch (content.kind) {
    case 'helm': return written({ ...chart(content), targetRevision: content.version, helm: helm(release.name, content.values) });
    case 'crds': return written({ repoURL: content.repository, path: content.path, targetRevision: content.revision });
    case 'manifests': return objectsSource(release.name, objectsChartValues(content.objects), settings);
  }
}

/** Objects of ours: their text stands in the Application itself, so the order holds for their upgrades too. */
export const objectsSource = (name: string, values: JsonObject, settings: ArgoCdSettings): JsonObject => written({
  repoURL: settings.repository,
  path: below(settings.path, objectsChart.folder),
  targetRevision: settings.revision,
  helm: helm(name, values),
});

/** An OCI registry is written without its scheme; that is how Argo CD tells it apart from a git repository. */
const chart = ({ repository, chart: name }: HelmChart): JsonObject =>
  ({ repoURL: isOci(repository) ? withoutScheme(repository) : repository, chart: name });

/** Values are a text, because as an object they would lose their nulls. */
const helm = (releaseName: string, values: JsonObject): JsonObject =>
  written({ releaseName, values: Object.keys(values).length === 0 ? undefined : yamlText(values) });
