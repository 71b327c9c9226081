import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rootName } from '../../../lib/delivery/argo-cd/root';
import type { Plan } from '../../../lib/plan';
import { giveAddresses } from './addresses';
import type { Loose } from './api';
import { argoCd, type ArgoCd } from './argo-cd';
import { described, isTriedAgain, rootSettled, settled } from './argo-settled';
import type { Means } from './describe-where';
import type { Edits } from './example';
import { gitRepository } from './git-repository';
import { orderOf, type Order } from './order';
import { site, type Site } from './site';
import { until } from './until';

/** The first example under a real Argo CD: committed, synced, looked at, helped by hand. */
export interface ArgoSite extends Site {
  readonly argo: ArgoCd;
  /** Commits what the example writes after these edits of its program, and of its output; the moment and the commit. */
  readonly commit: (edits: Edits, outputEdits?: Edits) => Promise<{ readonly since: string; readonly revision: string }>;
  /** Waits until the root has synced a commit and nothing is left to do but to remove what is never removed by itself. */
  readonly settled: (revision: string) => Promise<void>;
  /** Runs the bootstrap script, installs Argo CD, and runs the script again, as docs/delivery.md tells a person to. */
  readonly bootstrap: (networkIsUp?: () => Promise<void>) => Promise<void>;
  /** Starts the controller anew. */
  readonly restart: (options?: { readonly secondsOfSync?: number }) => Promise<void>;
  /** Does something while another health check of Applications is in force. */
  readonly withHealth: (lua: string, act: () => Promise<void>) => Promise<void>;
  readonly application: (name: string) => Promise<Loose>;
  readonly applications: () => Promise<readonly Loose[]>;
  /** What the root's sync says of itself. */
  readonly operation: () => Promise<Loose>;
  /** Lets Argo CD compare the root now, as the git server's webhook does. */
  readonly compare: () => Promise<void>;
  /** Lets Argo CD compare every Application, and waits until it has. */
  readonly compared: () => Promise<void>;
  /** Ends the root's sync, as docs/delivery.md tells a person to. */
  readonly endSync: () => Promise<void>;
  /** Lets Argo CD forget the root's sync, as docs/delivery.md tells a person to. */
  readonly forgetSync: () => Promise<void>;
  readonly order: (plan: Plan, since?: string) => Order;
}

const path = '/apis/argoproj.io/v1alpha1/namespaces/argocd/applications';
const settings = '/api/v1/namespaces/argocd/configmaps/argocd-cm';
const healthOfApplications = 'resource.customizations.health.argoproj.io_Application';
/** Gone once Argo CD has compared. */
const refresh = 'argocd.argoproj.io/refresh';
const exampleRepository = /https:\/\/git\.example\/[a-z0-9/-]+\.git/;

export const argoSite = async (means: Means, secondsUntilReady: number): Promise<ArgoSite> => {
  const here = await site(means, { secondsUntilReady });
  try {
    return withArgoCd(here, means);
  } catch (error) {
    await here.close();
    throw error;
  }
};

const withArgoCd = (here: Site, means: Means): ArgoSite => {
  const { api, kubectl } = here.plane;
  const repository = gitRepository(join(here.folder, 'repository'));
  const argo = argoCd(here, means.programs.argocd);
  const [example = ''] = readdirSync(join(__dirname, '../../../examples')).sort();
  const application = (name: string) => api.get(`${path}/${name}`);
  const applications = () => api.items(path);
  const operation = async () => (await application(rootName))?.status?.operationState;
  const askToCompare = (name: string) => api.merge(`${path}/${name}`, { metadata: { annotations: { [refresh]: 'normal' } } });
  const compare = async () => void await askToCompare(rootName);
  const patchRoot = (type: 'merge' | 'json', patch: object) => kubectl(['-n', 'argocd', 'patch', 'application', rootName, `--type=${type}`, '-p', JSON.stringify(patch)]);
  const restart: ArgoSite['restart'] = async ({ secondsOfSync } = {}) => {
    await argo.stopController('SIGTERM');
    await argo.startController(secondsOfSync);
  };
  const setHealth = async (lua: string) => {
    await api.merge(settings, { data: { [healthOfApplications]: lua } });
    await restart();
  };
  return {
    ...here,
    argo,
    commit: async (edits, outputEdits = []) => {
      const output = await here.example(example, 'output', edits, [...outputEdits, [exampleRepository, repository.url]]);
      const since = new Date().toISOString();
      const revision = repository.commit(output, 'dist');
      await compare();
      return { since, revision };
    },
    settled: async (revision) => {
      await until(`Argo CD has settled on ${revision}`, async () => {
        await giveAddresses(api);
        const all = await applications();
        // As docs/delivery.md tells a person in a hurry to.
        await Promise.all(all.filter(isTriedAgain).map(({ metadata }) => askToCompare(metadata.name)));
        return rootSettled(all.find(({ metadata }) => metadata.name === rootName), revision) && all.every(settled);
      }, { seen: async () => (await applications()).map(described) });
    },
    bootstrap: async (networkIsUp = () => Promise.resolve()) => {
      const script = join(here.folder, 'output/bootstrap/bootstrap.sh');
      await here.run('bash', [script]);
      await networkIsUp();
      await argo.install();
      await argo.startController();
      await here.run('bash', [script]);
    },
    restart,
    withHealth: async (lua, act) => {
      const ours = (await api.get(settings)).data[healthOfApplications];
      await setHealth(lua);
      await act();
      await setHealth(ours);
    },
    application,
    applications,
    operation,
    compare,
    compared: async () => {
      const names: readonly string[] = (await applications()).map(({ metadata }) => metadata.name);
      for (const some of [names.filter((name) => name !== rootName), [rootName]]) { // being asked is a difference to the root
        await Promise.all(some.map(askToCompare));
        await until('they are compared', async () => (await applications()).every(({ metadata }) => metadata.annotations?.[refresh] === undefined));
      }
    },
    endSync: async () => {
      const running = await until('the sync runs', async () => {
        const now = await operation();
        return now?.phase === 'Running' && now;
      });
      await patchRoot('merge', { status: { operationState: { phase: 'Terminating' } } });
      await until('the sync was ended', async () => {
        const now = await operation();
        return now?.phase === 'Failed' || now?.startedAt !== running.startedAt; // a newer commit is synced at once
      });
    },
    forgetSync: async () => {
      await patchRoot('json', [{ op: 'remove', path: '/status/operationState' }]);
      await compare();
    },
    order: (plan, since) => orderOf(plan, here.plane.audit(), since === undefined ? {} : { since }),
  };
};
