/**
 * Does not prove that anything works once it is installed: the nodes run no image. Of Flux, kustomize-controller and
 * helm-controller are the real ones; source-controller is not in reach and has a stand-in that follows every change at
 * once. Both controllers run with the feature gate CancelHealthCheckOnNewRevision, without which a commit that mends waits
 * for a time-out first, and ask for dependencies every second.
 */
import type { Plan } from '../../lib/plan';
import { ambientPlan, helmReleases, withoutRoom, withValues } from './harness/ambient-plan';
import type { Loose } from './harness/api';
import { describeWhere } from './harness/describe-where';
import { differences, endState, type EndState } from './harness/end-state';
import { fluxSite, type FluxSite } from './harness/flux-site';
import { keepStatuses } from './harness/helm-release-statuses';
import { orderOf, type Order } from './harness/order';
import { possessions, removedSince, workloads } from './harness/traffic';
import { undisturbed } from './harness/undisturbed';

const daemonSet = '/apis/apps/v1/namespaces/kube-system/daemonsets/cilium';
const withExtraEnv = (plan: Plan): Plan => withValues(plan, 'cilium', { extraEnv: [{ name: 'DROPPED_LATER', value: 'yes' }] });

const before = withExtraEnv(ambientPlan('1.30.3'));
const after = ambientPlan('1.31.0', '1.20.0', { order: 'upgrade' });
/** The newer bundle of the Gateway API stays on the way back, because its own policy refuses to go back. */
const back = withExtraEnv(ambientPlan('1.30.3', '1.19.6', { gatewayApi: '1.6.1' }));
const marked = withValues(withValues(after, 'ingress', { podAnnotations: { mark: 'yes' } }), 'istiod', { pilot: { podAnnotations: { mark: 'yes' } } });

describeWhere('Flux with its real kustomize-controller and helm-controller', ['kube', 'kwok', 'flux'], (means) => {
  let here: FluxSite;
  let undisturbedState: Promise<EndState>;
  beforeAll(async () => {
    undisturbedState = undisturbed(means, before, ({ plane }) => endState(plane));
    here = await fluxSite(means, 1);
  });
  afterAll(async () => {
    if (here !== undefined) keepStatuses(here.plane.audit());
    await here?.close();
  });

  const order = (plan: Plan, since?: string): Order => orderOf(plan, here.plane.audit(), since === undefined ? {} : { since });
  const written = (since: string): readonly string[] => order(after, since).observed.map(({ release }) => release);
  const ready = async (name: string) => (await here.releases()).find(({ metadata }) => metadata.name === name)?.status?.conditions?.find(({ type }: Loose) => type === 'Ready');
  let afterInstall: readonly string[] = [];
  let afterUpgrade: readonly string[] = [];

  test('takes over the Cilium of the bootstrap without a change to its DaemonSet', async () => {
    const { revision } = await here.commit(before);
    let untouched: Loose;
    await here.bootstrap(async () => { untouched = await here.plane.api.get(daemonSet); });
    await here.until('istio-cni is on its way', () => Promise.resolve(written('').includes('istio-cni')));
    await here.controllers.stop('SIGKILL');
    await here.controllers.start();
    await here.settled(revision);
    const taken = await here.plane.api.get(daemonSet);
    expect([taken.metadata.uid, taken.metadata.generation]).toEqual([untouched.metadata.uid, untouched.metadata.generation]);
    afterInstall = await workloads(here.plane);
  });

  test('applies CRDs by a Kustomization that the releases wait for, and the releases in the order of the plan, though its controllers were killed in the middle', () => {
    const events = here.plane.audit();
    const firstOf = (resource: string) => events.find((event) => event.resource === resource && event.by.startsWith('kustomize-controller'))?.at ?? '';
    const lastCrd = events.filter(({ resource, name, by }) => resource === 'customresourcedefinitions' && name.endsWith('gateway.networking.k8s.io') && by.startsWith('kustomize-controller')).at(-1)?.at ?? '';
    expect(lastCrd).not.toBe('');
    expect(lastCrd < firstOf('helmreleases')).toBe(true);
    expect(order(before).observed.map(({ release }) => release)).toEqual(helmReleases(before));
    expect(order(before).violations).toEqual([]);
  });

  test('is then where helm ends when it installs the same and nothing goes wrong', async () => {
    expect(differences(await endState(here.plane), await undisturbedState)).toEqual([]);
  });

  test('upgrades all releases of one commit, Istio 1.30 to 1.31 and Cilium 1.19 to 1.20, in the order that Istio documents for it', async () => {
    const { since, revision } = await here.commit(after);
    await here.settled(revision);
    expect(written(since)).toEqual(helmReleases(after));
    expect(order(after, since).violations).toEqual([]);
    afterUpgrade = await workloads(here.plane);
  });

  test('takes a value that was dropped after the bootstrap out of the live object', () => {
    expect(afterInstall.join()).toContain('DROPPED_LATER');
    expect(afterUpgrade.join()).not.toContain('DROPPED_LATER');
  });

  test('starts nothing after a release that cannot become ready, and is rolled back from the half of an upgrade by the next commit', async () => {
    const { since } = await here.commit(withoutRoom(marked, 'ztunnel'));
    await here.until('the gateway waits for ztunnel', async () => written(since).includes('ztunnel') && (await ready('ingress'))?.reason === 'DependencyNotReady');
    expect(written(since)).toEqual(['istiod', 'ztunnel']);
    const { revision } = await here.commit(after);
    await here.settled(revision);
    expect(written(since)).toEqual(['istiod', 'ztunnel']);
    expect(removedSince(here.plane, since)).toEqual([]);
    expect(await workloads(here.plane)).toEqual(afterUpgrade);
  });

  test('stops at a chart that does not render, and takes the second of two quick commits after it', async () => {
    // The gateway changes, too, and is applied before istiod, which it waits for.
    const { since } = await here.commit(withValues(marked, 'istiod', { global: { platform: 'nowhere' } }));
    await here.until('the chart was refused', async () => JSON.stringify(await ready('istiod') ?? '').includes('nowhere'));
    await here.until('the gateway waits', async () => (await ready('ingress'))?.reason === 'DependencyNotReady');
    expect(written(since)).toEqual([]);
    await here.commit(marked);
    const { revision } = await here.commit(after);
    await here.settled(revision);
    expect(removedSince(here.plane, since)).toEqual([]);
    expect(await workloads(here.plane)).toEqual(afterUpgrade);
  });

  test('goes back in order though the API server was killed in the middle, and is what it was after the installation', async () => {
    const { since, revision } = await here.commit(back);
    await here.until('istio-cni was written', () => Promise.resolve(written(since).includes('istio-cni')));
    await here.plane.restartApiServer();
    await here.settled(revision);
    expect(order(back, since).violations).toEqual([]);
    expect(removedSince(here.plane, since)).toEqual([]);
    expect(await workloads(here.plane)).toEqual(afterInstall);
  });

  test('orphans what it applied when its Kustomizations are deleted', async () => {
    const owned = await possessions(here.plane);
    await here.plane.kubectl(['-n', 'flux-system', 'delete', 'kustomizations', '--all', '--timeout=120s']);
    expect(await possessions(here.plane)).toEqual(owned);
    expect((await here.releases()).map(({ metadata }) => metadata.name).sort()).toEqual([...helmReleases(before)].sort());
  });
});
