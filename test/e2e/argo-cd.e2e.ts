/**
 * Does not prove that anything works once it is installed: the nodes run no image, pods are ready because they were
 * scheduled. Argo CD compares every few seconds here, and by default every few minutes. Its controller is restarted by the test, not by a kubelet.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../charts/tools/cache';
import { pictureName } from './evidence/record';
import { timelineSvg } from './evidence/timeline-svg';
import type { Loose } from './harness/api';
import { argoSite, outOfSync, type ArgoSite } from './harness/argo-site';
import { ambientPlan } from './harness/ambient-plan';
import { describeWhere } from './harness/describe-where';
import { until } from './harness/until';

const plan = ambientPlan('1.30.3');
const names = plan.releases.map(({ name }) => name);
const daemonSet = '/apis/apps/v1/namespaces/kube-system/daemonsets/cilium';
const extraEnv = ['hubble: {', "extraEnv: [{ name: 'DROPPED_LATER', value: 'yes' }], hubble: {"] as const;

describeWhere('The first example under a real Argo CD', ['kube', 'kwok', 'argocd'], (means) => {
  let here: ArgoSite;
  beforeAll(async () => { here = await argoSite(means, 3); });
  afterAll(() => here?.close());

  const states = async (): Promise<readonly string[]> =>
    (await here.applications()).map(({ metadata, status }) => `${metadata.name} ${status.sync.status} ${status.health.status}`).sort();
  const allSynced = ['istio-on-cilium', ...names].map((name) => `${name} Synced Healthy`).sort();

  test('is bootstrapped with a Cilium that Argo CD takes over without a change to its DaemonSet', async () => {
    const { revision } = await here.commit([extraEnv]);
    let before: Loose;
    await here.bootstrap(async () => { before = await here.plane.api.get(daemonSet); });
    await here.settled(revision);
    const after = await here.plane.api.get(daemonSet);
    expect([after.metadata.uid, after.metadata.generation]).toEqual([before.metadata.uid, before.metadata.generation]);
  });

  test('is installed in the order of the plan', () => {
    const { observed, violations } = here.order(plan);
    expect(observed.map(({ release }) => release)).toEqual(names);
    expect(violations).toEqual([]);
    const chart = means.charts.realCilium ? '' : ' (a chart stands in for Cilium’s)';
    writeFileSync(join(cacheFolder, pictureName), timelineSvg(`An installation under Argo CD, seen by the API server${chart}`, observed));
  });

  test('leaves nothing out of sync', async () => {
    expect(await states()).toEqual(allSynced);
  });

  test('takes a value that is dropped after the bootstrap out of the live object', async () => {
    expect(JSON.stringify(await here.plane.api.get(daemonSet))).toContain('DROPPED_LATER');
    const { revision } = await here.commit([]);
    await here.settled(revision);
    expect(JSON.stringify(await here.plane.api.get(`${daemonSet}`)).replace(/"managedFields".*?\}\],/, '')).not.toContain('DROPPED_LATER');
  });

  test('is upgraded in one commit, Cilium 1.19 to 1.20 and Istio 1.30 to 1.31, in the order of the plan', async () => {
    const { since, revision } = await here.commit([["'1.19.6'", "'1.20.0'"], ["'1.30.3'", "'1.31.0'"]]);
    await here.settled(revision);
    const { observed, violations } = here.order(ambientPlan('1.31.0', '1.20.0'), since);
    expect(observed.map(({ release }) => release)).toEqual(names);
    expect(violations).toEqual([]);
  });

  test('leaves nothing out of sync after that, though a finished Job of the old Cilium stays, which nothing prunes', async () => {
    expect(await states()).toEqual(allSynced);
    const left = (await here.applications()).flatMap((one) => outOfSync(one).map(({ kind, name }) => `${one.metadata.name} ${kind} ${name.replace(/-[0-9a-f]+$/, '')}`));
    expect(left).toEqual(means.charts.realCilium ? ['cilium Job hubble-generate-certs'] : []);
  });

  test('forgets releases when Applications are deleted, and takes nothing of the network or a CRD away', async () => {
    const before = await traffic(here);
    await here.plane.kubectl(['-n', 'argocd', 'delete', 'application', 'istio-on-cilium', '--timeout=60s']);
    await here.plane.kubectl(['-n', 'argocd', 'delete', 'applications', '--all', '--timeout=60s']);
    await until('no Application is left', async () => (await here.applications()).length === 0);
    expect(await traffic(here)).toEqual(before);
  });
});

/** Everything that carries traffic, and every CRD. */
const traffic = async ({ plane }: ArgoSite): Promise<readonly string[]> => {
  const paths = ['/apis/apps/v1/daemonsets', '/apis/apps/v1/deployments', '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', '/api/v1/namespaces'];
  const lists = await Promise.all(paths.map((one) => plane.api.items(one)));
  return lists.flat().map(({ metadata }) => `${metadata.name} ${metadata.uid}`).sort();
};
