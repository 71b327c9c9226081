/**
 * Does not prove that anything works once it is installed: the nodes run no image. Argo CD compares every few seconds
 * here and gives a sync up after less than a minute where a test is about that; by default, and by what the bootstrap sets, both take longer.
 */
import { argoSite, type ArgoSite } from './harness/argo-site';
import { ambientPlan } from './harness/ambient-plan';
import { describeWhere } from './harness/describe-where';
import { documentedHealth } from './harness/documented-health';
import type { Edits } from './harness/example';
import { removedSince, workloads } from './harness/traffic';
import { until } from './harness/until';

const plan = ambientPlan('1.30.3', '1.19.6', '1.6.1');
const names = plan.releases.map(({ name }) => name);
/** The same bundle of the Gateway API everywhere, because its own policy refuses to go back. */
const bundle: Edits = [["platform: 'kind',", "platform: 'kind', gatewayApi: '1.6.1',"]];
const istio = (version: string, values = ''): Edits => [...bundle, ["version: '1.30.3', cilium,", `version: '${version}', cilium, ${values}`]];
const marked = "values: { gateway: { podAnnotations: { mark: 'yes' } } },";
const noRoom = "values: { ztunnel: { resources: { requests: { cpu: '1000' } } }, gateway: { podAnnotations: { mark: 'yes' } } },";
/** Our own judge would refuse this value, so it is written past it. */
const unrenderable: Edits = [[/^( +)releaseName: istiod$/m, '$1releaseName: istiod\n$1parameters:\n$1  - name: global.platform\n$1    value: nowhere']];

describeWhere('A real Argo CD when something goes wrong', ['kube', 'kwok', 'argocd'], (means) => {
  let here: ArgoSite;
  let health = '';
  beforeAll(async () => { here = await argoSite(means, 3); });
  afterAll(() => here?.close());

  const setHealth = async (lua: string): Promise<void> => {
    await here.plane.api.merge('/api/v1/namespaces/argocd/configmaps/argocd-cm', { data: { 'resource.customizations.health.argoproj.io_Application': lua } });
    await restart();
  };
  const restart = async (secondsOfSync?: number): Promise<void> => {
    await here.argo.stopController('SIGTERM');
    await here.argo.startController(secondsOfSync);
  };
  const root = async (phase: string): Promise<boolean> => (await here.application('istio-on-cilium')).status.operationState?.phase === phase;
  /** As docs/delivery.md tells a person to. */
  const byHand = (type: 'merge' | 'json', patch: object): Promise<string> =>
    here.plane.kubectl(['-n', 'argocd', 'patch', 'application', 'istio-on-cilium', `--type=${type}`, '-p', JSON.stringify(patch)]);
  const written = (since: string): readonly string[] => here.order(plan, since).observed.map(({ release }) => release);
  let undisturbed: readonly string[] = [];

  test('goes on in order after its controller was killed in the middle of the installation', async () => {
    const { revision } = await here.commit(bundle);
    await here.bootstrap();
    health = (await here.plane.api.get('/api/v1/namespaces/argocd/configmaps/argocd-cm')).data['resource.customizations.health.argoproj.io_Application'];
    await until('istio-cni is on its way', () => here.application('istio-cni'));
    await here.argo.stopController('SIGKILL');
    await here.argo.startController();
    await here.settled(revision);
    expect(here.order(plan).violations).toEqual([]);
    expect(written('')).toEqual(names);
  });

  test('does not keep the order of an upgrade with the health check of its documentation', async () => {
    await setHealth(documentedHealth);
    const { since, revision } = await here.commit(istio('1.31.0'));
    await here.settled(revision);
    await until('all is rolled out', async () => here.order(plan, since).observed.every(({ rolledOut }) => rolledOut !== undefined));
    expect(here.order(plan, since).violations).not.toEqual([]);
    await setHealth(health);
    undisturbed = await workloads(here.plane);
  });

  test('starts nothing after a release that cannot become ready, and takes the commit that mends it without a hand', async () => {
    await restart(60);
    const { since } = await here.commit(istio('1.31.0', noRoom));
    await until('ztunnel was written', () => written(since).includes('ztunnel'));
    await until('the sync was given up', async () => /sync timeout/.test((await here.application('istio-on-cilium')).status.operationState.message));
    expect(written(since)).toEqual(['ztunnel']);
    const { revision } = await here.commit(istio('1.31.0', marked));
    await here.settled(revision);
    expect(written(since)).toEqual(['ztunnel', 'ingress']);
    expect(here.order(plan, since).violations).toEqual([]);
    expect(removedSince(here.plane, since)).toEqual([]);
    await restart();
  });

  test('stops at a chart that does not render, can be ended and begun again by hand, and takes the second of two quick commits after it', async () => {
    const { since } = await here.commit(istio('1.31.0'), unrenderable);
    await until('the chart was refused', async () => JSON.stringify((await here.application('istiod'))?.status?.conditions ?? '').includes('nowhere'));
    for (const _ of ['first', 'second']) {
      await until('the sync waits', () => root('Running'));
      await byHand('merge', { status: { operationState: { phase: 'Terminating' } } });
      await until('the sync was ended', () => root('Failed'));
      await byHand('json', [{ op: 'remove', path: '/status/operationState' }]);
    }
    expect(written(since)).toEqual([]);
    await until('the sync was begun again', () => root('Running'));
    await byHand('merge', { status: { operationState: { phase: 'Terminating' } } });
    await here.commit(istio('1.31.0', marked));
    const { revision } = await here.commit(istio('1.31.0'));
    await here.settled(revision);
    expect(removedSince(here.plane, since)).toEqual([]);
    expect(await workloads(here.plane)).toEqual(undisturbed);
  });

  test('goes on in order after the API server was killed in the middle of a way back, and of the upgrade after it', async () => {
    for (const [edits, version] of [[bundle, '1.30.3'], [istio('1.31.0'), '1.31.0']] as const) {
      const { since, revision } = await here.commit(edits);
      await until('istio-cni was written', () => written(since).includes('istio-cni'));
      await here.plane.restartApiServer();
      await here.settled(revision);
      expect(here.order(ambientPlan(version, '1.19.6', '1.6.1'), since).violations).toEqual([]);
      expect(removedSince(here.plane, since)).toEqual([]);
    }
    expect(await workloads(here.plane)).toEqual(undisturbed);
  });
});
