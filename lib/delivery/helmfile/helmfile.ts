import type { JsonObject, Plan, Release } from '../../plan';
import type { Delivery, OutputFile } from '../delivery';
import { namespaceObjects } from '../namespaces';
import { objectName } from '../object-name';
import { objectsChart, objectsChartFiles } from '../objects-chart';
import { isCrds, isHelm, isOci } from '../release-kinds';
import { releaseValues } from '../release-values';
import { yamlDocuments, yamlText } from '../yaml-text';

/** Delivers by `helmfile sync`: the same releases, each needing those it waits for. */
export const helmfile = (): Delivery => ({
  engine: 'helmfile',
  faults: [],
  objects: () => [],
  files: (plan) => Promise.resolve(files(plan)),
});

const files = (plan: Plan): readonly OutputFile[] => [
  { path: 'helmfile.yaml', text: yamlText(helmfileOf(plan)) },
  ...(plan.namespaces.length > 0 ? [{ path: 'namespaces.yaml', text: yamlDocuments(namespaceObjects(plan)) }] : []),
  ...plan.releases.flatMap((release) => isCrds(release) ? [] : [{ path: valuesPath(release), text: yamlText(releaseValues(release)) }]),
  ...objectsChartFiles(plan),
];

const helmfileOf = (plan: Plan): JsonObject => ({
  helmDefaults: { wait: true, waitForJobs: true, timeout: 600, createNamespace: false, historyMax: 5 },
  repositories: repositories(plan),
  releases: plan.releases.filter((release) => !isCrds(release)).map((release) => entry(release, plan)),
});

const repositories = (plan: Plan): readonly JsonObject[] =>
  [...new Set(plan.releases.filter(isHelm).map(({ content }) => content.repository).filter((one) => !isOci(one)))]
    .map((url) => ({ name: objectName(url), url }));

function entry(release: Release, plan: Plan): JsonObject {
  const { name, namespace, after } = release;
  const needs = [...new Set(after.map((edge) => edge.on))].flatMap((on) =>
    plan.releases.filter((one) => one.name === on && !isCrds(one)).map((one) => `${one.namespace}/${one.name}`));
  return {
    name,
    namespace,
    ...chart(release),
    values: [`./${valuesPath(release)}`],
    ...(needs.length > 0 ? { needs } : { hooks: before(plan) }),
  };
}

/** Namespaces and CRDs are no releases; whatever needs nothing else applies them first, as often as it likes. */
const before = (plan: Plan): readonly JsonObject[] => [
  ...(plan.namespaces.length > 0 ? ['./namespaces.yaml'] : []),
  ...plan.releases.filter(isCrds).map(({ content }) => content.url),
].map((file) => ({ events: ['presync'], showlogs: true, command: 'kubectl', args: ['apply', '--server-side', '-f', file] }));

function chart({ content }: Release): JsonObject {
  if (content.kind !== 'helm') return { chart: `./${objectsChart.folder}` };
  const repository = isOci(content.repository) ? content.repository.replace(/\/$/, '') : objectName(content.repository);
  return { chart: `${repository}/${content.chart}`, version: content.version };
}

const valuesPath = ({ name }: Release): string => `values/${name}.yaml`;
