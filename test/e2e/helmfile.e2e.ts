/**
 * Does not prove that anything works once it is installed: the nodes run no image. `helmfile` itself is not run: its
 * file is carried out by helm, release after release, as `needs` orders them.
 */
import { join } from 'node:path';
import { helmfile } from '../../lib/delivery';
import type { Plan } from '../../lib/plan';
import { ambientPlan } from './harness/ambient-plan';
import { describeWhere } from './harness/describe-where';
import type { Loose } from './harness/api';
import { orderOf } from './harness/order';
import { site, type Site } from './harness/site';
import { readYaml } from './harness/yaml';

describeWhere('The file of helmfile(), carried out by helm on a real API server', ['kube', 'kwok'], (means) => {
  let here: Site;
  beforeAll(async () => { here = await site(means, { secondsUntilReady: 1 }); });
  afterAll(() => here?.close());

  const sync = async (plan: Plan): Promise<readonly string[]> => {
    const folder = await here.output('helmfile', helmfile(), plan);
    const file = readYaml(join(folder, 'helmfile.yaml'))[0];
    const waiting: Loose[] = [...file.releases];
    const done: string[] = [];
    while (waiting.length > 0) {
      const next = waiting.findIndex(({ needs = [] }) => needs.every((need: string) => done.includes(need)));
      const [release] = waiting.splice(next === -1 ? waiting.length : next, 1);
      if (release === undefined) throw new Error(`nothing can start: ${waiting.map(({ name }) => name).join(', ')}`);
      for (const { args } of release.hooks ?? []) await here.run(here.plane.kubectlPath, args.map((word: string) => word.replace(/^\.\//, `${folder}/`)));
      await here.run(means.charts.helm, words(release, file, folder));
      done.push(`${release.namespace}/${release.name}`);
    }
    return done.map((name) => name.replace(/^.*\//, ''));
  };

  test('installs every release in the order of the plan', async () => {
    const plan = ambientPlan('1.30.3');
    const done = await sync(plan);
    expect(done).toEqual(plan.releases.filter(({ content }) => content.kind !== 'crds').map(({ name }) => name));
    const { observed, violations } = orderOf(plan, here.plane.audit());
    expect(observed.map(({ release }) => release)).toEqual(done);
    expect(violations).toEqual([]);
  });

  test('upgrades Istio from 1.30 to 1.31 and Cilium from 1.19 to 1.20 in the order of the plan', async () => {
    const plan = ambientPlan('1.31.0', '1.20.0');
    const since = new Date().toISOString();
    const done = await sync(plan);
    const { observed, violations } = orderOf(plan, here.plane.audit(), { since });
    expect(observed.map(({ release }) => release)).toEqual(done);
    expect(violations).toEqual([]);
    const istiod = await here.plane.api.get('/apis/apps/v1/namespaces/istio-system/deployments/istiod');
    expect(istiod.metadata.labels['app.kubernetes.io/version']).toBe('1.31.0');
  });
});

/** What helmfile would have helm do. */
const words = (release: Loose, { helmDefaults, repositories = [] }: Loose, folder: string): readonly string[] => {
  const [prefix, chart] = String(release.chart).split('/');
  const repository = repositories.find(({ name }: Loose) => name === prefix);
  const place = repository === undefined ? [join(folder, release.chart)] : [chart ?? '', '--repo', repository.url];
  return [
    'upgrade', '--install', release.name, ...place, ...(release.version === undefined ? [] : ['--version', release.version]),
    '--namespace', release.namespace, ...release.values.flatMap((file: string) => ['--values', join(folder, file)]),
    ...(helmDefaults.wait === true ? ['--wait'] : []), ...(helmDefaults.waitForJobs === true ? ['--wait-for-jobs'] : []),
    '--timeout', `${helmDefaults.timeout}s`, '--history-max', String(helmDefaults.historyMax),
  ];
};
