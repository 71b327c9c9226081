import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loose } from './api';
import type { Means } from './describe-where';
import { fluxCrds, ready } from './flux';
import { freePorts } from './ports';
import { site, type Site } from './site';
import { pause, until } from './until';

/**
 * A real kustomize-controller beside a control plane. source-controller and helm-controller are not in reach: `turn`
 * stands in for both. It gives each source its status and its archive, and lets real helm install each HelmRelease whose
 * dependencies the real CEL engine calls ready.
 */
export interface FluxSite extends Site {
  /** Makes a folder the content of Flux's own repository. */
  readonly publish: (folder: string) => string;
  /** One turn of the stand-ins; the names of the releases that helm was run for. */
  readonly turn: () => Promise<readonly string[]>;
  /** Turns until every Kustomization is ready at a revision of the repository, and every HelmRelease in its newest form. */
  readonly settled: (revision: string) => Promise<readonly string[]>;
}

const kustomizations = '/apis/kustomize.toolkit.fluxcd.io/v1/namespaces/flux-system/kustomizations';
const repositories = '/apis/source.toolkit.fluxcd.io/v1/namespaces/flux-system/gitrepositories';
const chartRepositories = '/apis/source.toolkit.fluxcd.io/v1/namespaces/flux-system/helmrepositories';
const releases = '/apis/helm.toolkit.fluxcd.io/v2/namespaces/flux-system/helmreleases';

export const fluxSite = async (means: Means, secondsUntilReady: number): Promise<FluxSite> => {
  const here = await site(means, { secondsUntilReady });
  try {
    return await withFlux(here, means);
  } catch (error) {
    await here.close();
    throw error;
  }
};

const withFlux = async (here: Site, means: Means): Promise<FluxSite> => {
  const binaries = means.programs['kustomize-controller'];
  const { plane } = here;
  const archives = join(here.folder, 'served/archives');
  mkdirSync(archives);
  mkdirSync(join(here.folder, 'flux-crds'));
  await plane.kubectl(['apply', '--server-side', '-f', '-'], fluxCrds(binaries, join(here.folder, 'flux-crds')));
  await until('Flux’s kinds are served', () => plane.api.get('/apis/kustomize.toolkit.fluxcd.io/v1').then((served) => served?.resources?.length > 0));
  await plane.kubectl(['create', 'namespace', 'flux-system']);
  await until('the kind of repositories is served', () => plane.api.get(repositories));
  await plane.kubectl(['apply', '-f', '-'], JSON.stringify(ownRepository));
  const [metrics = 0, health = 0] = await freePorts(2);
  plane.workspace.start('kustomize-controller', join(binaries, 'kustomize-controller'), [
    `--metrics-addr=127.0.0.1:${metrics}`, `--health-addr=127.0.0.1:${health}`, '--requeue-dependency=2s', '--interval-jitter-percentage=0', '--watch-all-namespaces',
  ], { KUBECONFIG: plane.kubeconfig, RUNTIME_NAMESPACE: 'flux-system', TMPDIR: join(here.folder, 'home') });

  const archive = (name: string, folder: string): object => {
    const file = `${name}.tar.gz`;
    execFileSync('tar', ['--exclude=.git', '--sort=name', '--mtime=@0', '-C', folder, '-czf', join(archives, file), '.']);
    const digest = createHash('sha256').update(readFileSync(join(archives, file))).digest('hex');
    const now = new Date().toISOString().replace(/\.\d+/, '');
    return { path: file, url: `${here.world.url}/archives/${file}`, revision: `main@sha1:${digest.slice(0, 40)}`, digest: `sha256:${digest}`, lastUpdateTime: now };
  };
  let own: Loose;
  const publish = (folder: string): string => {
    own = archive('flux-system', folder);
    return own.revision;
  };

  const giveArchives = async (): Promise<void> => {
    for (const { metadata, spec, status } of await plane.api.items(repositories)) {
      const artifact: Loose = metadata.name === 'flux-system' ? own : status?.artifact ?? bundle(metadata.name, spec);
      if (artifact === undefined || status?.artifact?.revision === artifact.revision) continue;
      await plane.api.merge(`${repositories}/${metadata.name}/status`, { status: { observedGeneration: metadata.generation, artifact, conditions: [readyNow(metadata.generation)] } });
    }
  };
  const bundle = (name: string, spec: Loose): object => {
    const checkout = join(here.folder, 'checkouts', name);
    mkdirSync(checkout, { recursive: true });
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch', spec.ref.tag, `file://${join(here.folder, 'gateway-api')}`, checkout], { stdio: 'pipe' });
    return archive(name, checkout);
  };

  const installReady = async (): Promise<readonly string[]> => {
    const all = await plane.api.items(releases);
    const done: string[] = [];
    for (const release of all.filter((one) => one.status?.observedGeneration !== one.metadata.generation)) {
      const edges: readonly Loose[] = release.spec.dependsOn ?? [];
      const deps = edges.map(({ name }) => all.find(({ metadata }) => metadata.name === name));
      if (deps.includes(undefined)) continue;
      const answers = ready(binaries, edges.map((edge, at) => ({ expression: edge.readyExpr, self: release, dep: deps[at] })));
      if (answers.some((answer) => !answer.ready)) continue;
      await install(release);
      done.push(release.metadata.name);
    }
    return done;
  };
  const install = async ({ metadata, spec, status }: Loose): Promise<void> => {
    const values = join(here.folder, 'values.yaml');
    const [from] = spec.valuesFrom;
    writeFileSync(values, (await plane.api.get(`/api/v1/namespaces/flux-system/configmaps/${from.name}`)).data[from.valuesKey]);
    const { chart, version, sourceRef } = spec.chart.spec;
    const source = await plane.api.get(`/apis/source.toolkit.fluxcd.io/v1/namespaces/${sourceRef.namespace}/helmrepositories/${sourceRef.name}`);
    await here.run(means.charts.helm, [
      'upgrade', '--install', spec.releaseName, chart, '--repo', source.spec.url, '--version', version, '--namespace', spec.targetNamespace,
      '--values', values, '--wait', '--timeout', '8m', '--history-max', String(spec.maxHistory),
    ]);
    await plane.api.merge(`${releases}/${metadata.name}/status`, { status: {
      observedGeneration: metadata.generation,
      conditions: [readyNow(metadata.generation)],
      history: [snapshot(spec, version), ...(status?.history ?? [])],
    } });
  };
  const readChartIndexes = async (): Promise<void> => {
    for (const { metadata, status } of await plane.api.items(chartRepositories)) {
      if (status?.observedGeneration === metadata.generation) continue;
      await plane.api.merge(`${chartRepositories}/${metadata.name}/status`, { status: { observedGeneration: metadata.generation, conditions: [readyNow(metadata.generation)] } });
    }
  };
  const turn = async (): Promise<readonly string[]> => {
    await giveArchives();
    await readChartIndexes();
    return installReady();
  };
  return {
    ...here,
    publish,
    turn,
    settled: async (revision) => {
      const done: string[] = [];
      await until(`Flux has settled on ${revision}`, async () => {
        done.push(...await turn());
        await pause(300);
        const all = await plane.api.items(kustomizations);
        const current = await plane.api.items(releases);
        return all.length > 0 && all.every(isReady)
          && all.filter(({ spec }) => spec.sourceRef.name === 'flux-system').every(({ status }) => status.lastAppliedRevision === revision)
          && current.every(({ metadata, status }) => status?.observedGeneration === metadata.generation);
      }, { seen: async () => (await plane.api.items(kustomizations)).map(({ metadata, status }) => `${metadata.name}: ${JSON.stringify(status?.conditions)}`) });
      return done;
    },
  };
};

const isReady = ({ metadata, status }: Loose): boolean => status?.observedGeneration === metadata.generation
  && status.conditions?.some(({ type, status: so }: Loose) => type === 'Ready' && so === 'True') === true;

const readyNow = (generation: number): object =>
  ({ type: 'Ready', status: 'True', reason: 'Succeeded', message: 'done by the test', lastTransitionTime: new Date().toISOString().replace(/\.\d+/, ''), observedGeneration: generation });

const snapshot = ({ releaseName, targetNamespace }: Loose, chartVersion: string): object => {
  const now = new Date().toISOString().replace(/\.\d+/, '');
  return { digest: 'sha256:0', name: releaseName, namespace: targetNamespace, version: 1, status: 'deployed', chartName: releaseName, chartVersion, configDigest: 'sha256:0', firstDeployed: now, lastDeployed: now };
};

const ownRepository = {
  apiVersion: 'source.toolkit.fluxcd.io/v1',
  kind: 'GitRepository',
  metadata: { name: 'flux-system', namespace: 'flux-system' },
  spec: { interval: '10m', url: 'https://git.example/platform.git' },
};
