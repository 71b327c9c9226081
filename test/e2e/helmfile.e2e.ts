/**
 * Does not prove that anything works once it is installed: the nodes run no image. Where `helmfile` itself was not built
 * (it takes longer than all other programs), its file is carried out by helm, release after release, as `needs` orders them.
 */
import { helmfile } from '../../lib/delivery';
import type { Plan } from '../../lib/plan';
import { ambientPlan } from './harness/ambient-plan';
import { describeWhere, type Means } from './harness/describe-where';
import { byHelm, byHelmfile } from './harness/helmfile-sync';
import { orderOf } from './harness/order';
import { program } from './harness/programs';
import { site, type Site } from './harness/site';

type Sync = (here: Site, folder: string) => Promise<void>;

const scenarios = (sync: Sync) => (means: Means): void => {
  let here: Site;
  beforeAll(async () => { here = await site(means, { secondsUntilReady: 1 }); });
  afterAll(() => here?.close());

  const synced = async (plan: Plan): Promise<readonly string[]> => {
    await sync(here, await here.output('helmfile', helmfile(), plan));
    return plan.releases.filter(({ content }) => content.kind !== 'crds').map(({ name }) => name);
  };

  test('installs every release in the order of the plan', async () => {
    const plan = ambientPlan('1.30.3');
    const done = await synced(plan);
    const { observed, violations } = orderOf(plan, here.plane.audit());
    expect(observed.map(({ release }) => release)).toEqual(done);
    expect(violations).toEqual([]);
  });

  test('upgrades Istio from 1.30 to 1.31 and Cilium from 1.19 to 1.20 in the order of the plan', async () => {
    const plan = ambientPlan('1.31.0', '1.20.0');
    const since = new Date().toISOString();
    const done = await synced(plan);
    const { observed, violations } = orderOf(plan, here.plane.audit(), { since });
    expect(observed.map(({ release }) => release)).toEqual(done);
    expect(violations).toEqual([]);
    const istiod = await here.plane.api.get('/apis/apps/v1/namespaces/istio-system/deployments/istiod');
    expect(istiod.metadata.labels['app.kubernetes.io/version']).toBe('1.31.0');
  });
};

if ('found' in program('helmfile')) describeWhere('helmfile itself on a real API server', ['kube', 'kwok', 'helmfile'], (means) => scenarios(byHelmfile(means.programs.helmfile))(means));
else describeWhere('The file of helmfile(), carried out by helm on a real API server', ['kube', 'kwok'], scenarios(byHelm));
