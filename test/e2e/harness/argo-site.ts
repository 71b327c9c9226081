import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../../lib/plan';
import type { Loose } from './api';
import { argoCd, type ArgoCd } from './argo-cd';
import type { Means } from './describe-where';
import type { Edits } from './example';
import { giveAddresses } from './addresses';
import { gitRepository, type GitRepository } from './git-repository';
import { orderOf, type Order } from './order';
import { site, type Site } from './site';
import { until } from './until';

/** The first example under a real Argo CD: committed, synced, looked at. */
export interface ArgoSite extends Site {
  readonly argo: ArgoCd;
  readonly repository: GitRepository;
  /** Commits what the example writes after these edits of its program, and of its output; the moment and the commit. */
  readonly commit: (edits: Edits, outputEdits?: Edits) => Promise<{ readonly since: string; readonly revision: string }>;
  /** Waits until the root has synced a commit and nothing is left to do but to remove what is never removed by itself. */
  readonly settled: (revision: string) => Promise<void>;
  /** Runs the bootstrap script, installs Argo CD, and runs the script again, as docs/delivery.md tells a person to. */
  readonly bootstrap: (networkIsUp?: () => Promise<void>) => Promise<void>;
  readonly application: (name: string) => Promise<Loose>;
  readonly applications: () => Promise<readonly Loose[]>;
  readonly order: (plan: Plan, since?: string) => Order;
}

const path = '/apis/argoproj.io/v1alpha1/namespaces/argocd/applications';
const exampleRepository = /https:\/\/git\.example\/[a-z0-9/-]+\.git/;

export const argoSite = async (means: Means, secondsUntilReady: number): Promise<ArgoSite> => {
  const here = await site(means, { secondsUntilReady });
  try {
    const repository = gitRepository(join(here.folder, 'repository'));
    const argo = argoCd(here, means.programs.argocd);
    const [example = ''] = readdirSync(join(__dirname, '../../../examples')).sort();
    const application = (name: string) => here.plane.api.get(`${path}/${name}`);
    const applications = () => here.plane.api.items(path);
    return {
      ...here,
      argo,
      repository,
      commit: async (edits, outputEdits = []) => {
        const output = await here.example(example, 'output', edits, [...outputEdits, [exampleRepository, repository.url]]);
        const since = new Date().toISOString();
        return { since, revision: repository.commit(output, 'dist') };
      },
      bootstrap: async (networkIsUp = () => Promise.resolve()) => {
        const script = join(here.folder, 'output/bootstrap/bootstrap.sh');
        await here.run('bash', [script]);
        await networkIsUp();
        await argo.install();
        await argo.startController();
        await here.run('bash', [script]);
      },
      application,
      applications,
      settled: (revision) => until(`Argo CD has settled on ${revision}`, async () => {
        await giveAddresses(here.plane.api);
        const root = await application('istio-on-cilium');
        const { sync, operationState, health } = root?.status ?? {};
        if (sync?.revision !== revision || sync.status !== 'Synced' || health?.status !== 'Healthy' || operationState?.phase !== 'Succeeded') return false;
        const all = await applications();
        return all.every(isSettled);
      }, { seen: async () => (await applications()).map(({ metadata, status }) => [metadata.name, status?.sync?.status, status?.health, status?.operationState?.phase, status?.operationState?.message, status?.conditions, status?.sync?.revision].map((one) => JSON.stringify(one)).join(' ')) }).then(() => undefined),
      order: (plan, since) => orderOf(plan, here.plane.audit(), since === undefined ? {} : { since }),
    };
  } catch (error) {
    await here.close();
    throw error;
  }
};

const isSettled = (one: Loose): boolean => one.operation === undefined && one.status?.health?.status === 'Healthy'
  && (one.status.sync?.status === 'Synced' || (one.spec.syncPolicy.automated.prune !== true && outOfSync(one).every(({ requiresPruning }) => requiresPruning === true)));

/** The objects of an Application that are not as they should be. */
export const outOfSync = ({ status }: Loose): readonly Loose[] => (status?.resources ?? []).filter((one: Loose) => one.status === 'OutOfSync');
