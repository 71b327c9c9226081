import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flux } from '../../../lib/delivery';
import { yamlDocuments } from '../../../lib/delivery/yaml-text';
import type { Plan } from '../../../lib/plan';
import { giveAddresses } from './addresses';
import { holds, type Loose } from './api';
import type { Means } from './describe-where';
import { fluxControllers, type FluxControllers } from './flux-controllers';
import { site, type Site } from './site';
import { sourceStandIn } from './source-stand-in';
import { until } from './until';

/** A real kustomize-controller and a real helm-controller beside a control plane; source-controller has a stand-in. */
export interface FluxSite extends Site {
  readonly controllers: FluxControllers;
  /** Commits what cdk8s and the delivery write for a plan; the moment and the commit. */
  readonly commit: (plan: Plan) => Promise<{ readonly since: string; readonly revision: string }>;
  /** Runs the bootstrap script of the newest commit, installs Flux, and runs the script again, as docs/delivery.md tells a person to. */
  readonly bootstrap: (networkIsUp?: () => Promise<void>) => Promise<void>;
  /** Lets the sources follow until the answer is one. */
  readonly until: (what: string, ask: () => Promise<unknown>) => Promise<void>;
  /** Waits until every Kustomization and every HelmRelease is ready in its newest form, at a commit. */
  readonly settled: (revision: string) => Promise<void>;
  readonly releases: () => Promise<readonly Loose[]>;
}

const kustomizations = '/apis/kustomize.toolkit.fluxcd.io/v1/namespaces/flux-system/kustomizations';
const releases = '/apis/helm.toolkit.fluxcd.io/v2/namespaces/flux-system/helmreleases';

export const fluxSite = async (means: Means, secondsUntilReady: number): Promise<FluxSite> => {
  const here = await site(means, { secondsUntilReady });
  try {
    return withFlux(here, means);
  } catch (error) {
    await here.close();
    throw error;
  }
};

const withFlux = (here: Site, means: Means): FluxSite => {
  const { api } = here.plane;
  const sources = sourceStandIn(here);
  const controllers = fluxControllers(here, means.programs.flux);
  const repository = join(here.folder, 'repository');
  const seen = async () => [...await api.items(kustomizations), ...await api.items(releases)].map(({ kind, metadata, status }) => `${kind} ${metadata.name}: ${JSON.stringify(status?.conditions)}`);
  const follow: FluxSite['until'] = (what, ask) => until(what, async () => {
    await sources.turn();
    await giveAddresses(api);
    return Boolean(await ask());
  }, { seen }).then(() => undefined);
  return {
    ...here,
    controllers,
    commit: async (plan) => {
      const dist = await here.output('dist', flux(), plan);
      const text = yamlDocuments(flux().objects(plan).map(({ manifest }) => manifest));
      // Flux reads the Gateway API from the stand-in, so its address stays.
      const addresses = here.world.addresses.filter(([, to]) => !to.startsWith('file:'));
      writeFileSync(join(dist, 'mesh.k8s.yaml'), addresses.reduce((result, [from, to]) => result.replaceAll(from, to), text));
      rmSync(repository, { recursive: true, force: true });
      mkdirSync(repository);
      renameSync(dist, join(repository, 'dist'));
      return { since: new Date().toISOString(), revision: sources.publish(repository) };
    },
    bootstrap: async (networkIsUp = () => Promise.resolve()) => {
      const script = join(repository, 'dist/bootstrap/bootstrap.sh');
      await here.run('bash', [script]);
      await networkIsUp();
      await controllers.install();
      await controllers.start();
      await here.run('bash', [script]);
    },
    until: follow,
    settled: (revision) => follow(`Flux has settled on ${revision}`, async () => {
      const [all, current] = [await api.items(kustomizations), await api.items(releases)];
      return all.length > 0 && [...all, ...current].every(isReady)
        && all.filter(({ spec }) => spec.sourceRef.name === 'flux-system').every(({ status }) => status.lastAppliedRevision === revision);
    }),
    releases: () => api.items(releases),
  };
};

const isReady = (one: Loose): boolean => one.status?.observedGeneration === one.metadata.generation && holds(one, 'Ready');
