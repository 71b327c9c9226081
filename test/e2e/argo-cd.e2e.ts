/**
 * Does not prove that anything works once it is installed: the nodes run no image, pods are ready because they were
 * scheduled. Argo CD has its default settings and is told of commits as by a webhook; only the time after which it gives a
 * sync up is shorter where a test is about that. Its controller is restarted by the test, not by a kubelet.
 */
import { argoCd } from '../../lib/delivery';
import { ignoreFinishedJobs } from '../../lib/delivery/argo-cd/finished-jobs';
import type { Plan } from '../../lib/plan';
import { keepPicture } from './evidence/picture';
import type { Loose } from './harness/api';
import { ambientPlan, withValues } from './harness/ambient-plan';
import { outOfSync } from './harness/argo-settled';
import { argoSite, type ArgoSite } from './harness/argo-site';
import { describeWhere } from './harness/describe-where';
import { documentedHealth } from './harness/documented-health';
import { differences, endState, type EndState } from './harness/end-state';
import { extraEnv, marked, newBundle, noRoom, unrenderable, upgrade } from './harness/example-edits';
import { possessions, removedSince, workloads } from './harness/traffic';
import { undisturbed } from './harness/undisturbed';
import { until } from './harness/until';

const plan = ambientPlan('1.30.3', '1.19.6', { delivery: argoCd({ repository: 'https://git.example/platform.git' }) });
const upgraded = ambientPlan('1.31.0', '1.20.0', { order: 'upgrade' });
const namesOf = ({ releases }: Plan): readonly string[] => releases.map(({ name }) => name);
const bootstrapped = ignoreFinishedJobs(withValues(plan, 'cilium', { extraEnv: [{ name: 'DROPPED_LATER', value: 'yes' }] }));
const daemonSet = '/apis/apps/v1/namespaces/kube-system/daemonsets/cilium';

describeWhere('The first example under a real Argo CD', ['kube', 'kwok', 'argocd'], (means) => {
  let here: ArgoSite;
  let undisturbedState: Promise<EndState>;
  beforeAll(async () => {
    undisturbedState = undisturbed(means, bootstrapped, ({ plane }) => endState(plane));
    here = await argoSite(means, 1);
  });
  afterAll(() => here?.close());

  const written = (since: string): readonly string[] => here.order(upgraded, since).observed.map(({ release }) => release);
  const states = async (): Promise<readonly string[]> =>
    (await here.applications()).map(({ metadata, status }) => `${metadata.name} ${status.sync.status} ${status.health.status}`).sort();
  const allSynced = ['istio-on-cilium', ...namesOf(plan)].map((name) => `${name} Synced Healthy`).sort();
  let afterInstall: readonly string[] = [];
  let afterUpgrade: readonly string[] = [];

  test('is bootstrapped with a Cilium that Argo CD takes over without a change to its DaemonSet', async () => {
    const { revision } = await here.commit([extraEnv]);
    let before: Loose;
    await here.bootstrap(async () => { before = await here.plane.api.get(daemonSet); });
    await until('istio-cni is on its way', () => here.application('istio-cni'));
    await here.argo.stopController('SIGKILL');
    await here.argo.startController();
    await here.settled(revision);
    const after = await here.plane.api.get(daemonSet);
    expect([after.metadata.uid, after.metadata.generation]).toEqual([before.metadata.uid, before.metadata.generation]);
    afterInstall = await workloads(here.plane);
  });

  test('is installed in the order of the plan, though the controller was killed in the middle', () => {
    const { observed, violations } = here.order(plan);
    expect(observed.map(({ release }) => release)).toEqual(namesOf(plan));
    expect(violations).toEqual([]);
  });

  test('is then where helm ends when it installs the same and nothing goes wrong', async () => {
    expect(differences(await endState(here.plane), await undisturbedState)).toEqual([]);
  });

  test('leaves nothing out of sync, and nothing degraded once Argo CD has compared again', async () => {
    await here.compared();
    expect(await states()).toEqual(allSynced);
  });

  test('is upgraded in one commit, Cilium 1.19 to 1.20 and Istio 1.30 to 1.31, in the order that Istio documents for it', async () => {
    const { since, revision } = await here.commit(upgrade());
    await here.settled(revision);
    const { observed, violations } = here.order(upgraded, since);
    expect(observed.map(({ release }) => release)).toEqual(namesOf(upgraded));
    expect(violations).toEqual([]);
    afterUpgrade = await workloads(here.plane);
    keepPicture('An upgrade of Cilium and Istio in one commit under Argo CD, seen by the API server', observed, means.charts);
  });

  test('takes a value that was dropped after the bootstrap out of the live object', () => {
    expect(afterInstall.join()).toContain('DROPPED_LATER');
    expect(afterUpgrade.join()).not.toContain('DROPPED_LATER');
  });

  test('leaves nothing out of sync after that, though a finished Job of the old Cilium stays, which nothing prunes', async () => {
    await here.compared();
    expect(await states()).toEqual(allSynced);
    const leftovers = (await here.applications()).flatMap((one) => outOfSync(one).map(({ kind, name }) => `${one.metadata.name} ${kind} ${name.replace(/-[0-9a-f]+$/, '')}`));
    expect(leftovers).toEqual(means.charts.realCilium ? ['cilium Job hubble-generate-certs'] : []);
  });

  test('goes back in order though the API server was killed in the middle, and is what it was after the installation', async () => {
    const { since, revision } = await here.commit([extraEnv, newBundle]);
    await until('istio-cni was written', () => written(since).includes('istio-cni'));
    await here.plane.restartApiServer();
    await here.settled(revision);
    expect(here.order(ambientPlan('1.30.3', '1.19.6', { gatewayApi: '1.6.1' }), since).violations).toEqual([]);
    expect(removedSince(here.plane, since)).toEqual([]);
    expect(await workloads(here.plane)).toEqual(afterInstall);
  });

  test('would not keep the order of an upgrade with the health check of Argo CD’s documentation', async () => {
    await here.withHealth(documentedHealth, async () => {
      const { since, revision } = await here.commit(upgrade());
      await here.settled(revision);
      await until('all is rolled out', () => here.order(upgraded, since).observed.every(({ rolledOut }) => rolledOut !== undefined));
      expect(here.order(upgraded, since).violations).not.toEqual([]);
    });
    expect(await workloads(here.plane)).toEqual(afterUpgrade);
  });

  test('starts nothing after a release that cannot become ready, gives up, and takes the commit that mends it without a hand', async () => {
    const { since } = await here.commit(upgrade(noRoom));
    await until('ztunnel was written', () => written(since).includes('ztunnel'));
    await here.restart({ secondsOfSync: 1 });
    await until('the sync was given up', () => here.compare().then(here.operation).then((operation) => /sync timeout/.test(operation?.message)));
    await here.restart();
    expect(written(since)).toEqual(['istiod', 'ztunnel']);
    const { revision } = await here.commit(upgrade(marked));
    await here.settled(revision);
    expect(written(since)).toEqual(['istiod', 'ztunnel', 'ingress']);
    expect(here.order(upgraded, since).violations).toEqual([]);
    expect(removedSince(here.plane, since)).toEqual([]);
  });

  test('stops at a chart that does not render, can be ended and begun again by hand, and takes the second of two quick commits after it', async () => {
    const { since } = await here.commit(upgrade(), unrenderable);
    await until('the chart was refused', async () => JSON.stringify((await here.application('istiod'))?.status?.conditions ?? '').includes('nowhere'));
    await here.endSync();
    expect(written(since)).toEqual([]);
    await here.forgetSync();
    await until('the sync was begun again', async () => (await here.operation())?.phase === 'Running');
    await here.commit(upgrade(marked));
    const { revision } = await here.commit(upgrade());
    await here.endSync();
    await here.settled(revision);
    expect(removedSince(here.plane, since)).toEqual([]);
    expect(await workloads(here.plane)).toEqual(afterUpgrade);
  });

  test('forgets releases when Applications are deleted, and takes nothing of the network or a CRD away', async () => {
    const before = await possessions(here.plane);
    await here.plane.kubectl(['-n', 'argocd', 'delete', 'application', 'istio-on-cilium', '--timeout=60s']);
    await here.plane.kubectl(['-n', 'argocd', 'delete', 'applications', '--all', '--timeout=60s']);
    await until('no Application is left', async () => (await here.applications()).length === 0);
    expect(await possessions(here.plane)).toEqual(before);
  });
});
