/**
 * Does not prove that anything works once it is installed: the nodes run no image. Of Flux, kustomize-controller and
 * helm-controller are the real ones; source-controller is not in reach and has a stand-in. Both controllers run with the
 * feature gate CancelHealthCheckOnNewRevision: without it a commit that mends waits for a time-out first.
 */
import type { Plan } from '../../lib/plan';
import { ambientPlan, withoutRoom, withValues } from './harness/ambient-plan';
import { describeWhere } from './harness/describe-where';
import { fluxSite, type FluxSite } from './harness/flux-site';
import { keepStatuses } from './harness/helm-release-statuses';
import { orderOf, type Order } from './harness/order';
import { removedSince, workloads } from './harness/traffic';

/** The same bundle of the Gateway API everywhere, because its own policy refuses to go back. */
const before = ambientPlan('1.30.3', '1.19.6', '1.6.1');
const after = ambientPlan('1.31.0', '1.19.6', '1.6.1');
const names = before.releases.filter(({ content }) => content.kind === 'helm').map(({ name }) => name);
const marked = withValues(after, 'ingress', { podAnnotations: { mark: 'yes' } });

describeWhere('Flux when something goes wrong', ['kube', 'kwok', 'flux'], (means) => {
  let here: FluxSite;
  beforeAll(async () => { here = await fluxSite(means, 2); });
  afterAll(async () => {
    if (here !== undefined) keepStatuses('flux-faults', here.plane.audit());
    await here?.close();
  });

  const order = (plan: Plan, since?: string): Order => orderOf(plan, here.plane.audit(), since === undefined ? {} : { since });
  const written = (since: string): readonly string[] => order(after, since).observed.map(({ release }) => release);
  const ready = async (name: string) => (await here.releases()).find(({ metadata }) => metadata.name === name)?.status?.conditions?.find(({ type }: { type: string }) => type === 'Ready');
  let undisturbed: readonly string[] = [];

  test('goes on in order after its controllers were killed in the middle of the installation', async () => {
    const { revision } = await here.commit(before);
    await here.bootstrap();
    await here.until('istio-cni is on its way', () => Promise.resolve(written('').includes('istio-cni')));
    await here.controllers.stop('SIGKILL');
    await here.controllers.start();
    await here.settled(revision);
    expect(order(before).violations).toEqual([]);
    expect(written('')).toEqual(names);
  });

  test('upgrades Istio in the order of the plan', async () => {
    const { since, revision } = await here.commit(after);
    await here.settled(revision);
    expect(written(since)).toEqual(names.filter((name) => name !== 'cilium'));
    expect(order(after, since).violations).toEqual([]);
    undisturbed = await workloads(here.plane);
  });

  test('starts nothing after a release that cannot become ready, and takes the commit that mends it without a hand', async () => {
    const failing = withoutRoom(marked, 'ztunnel');
    const { since } = await here.commit(failing);
    await here.until('the gateway waits for ztunnel', async () => written(since).includes('ztunnel') && (await ready('ingress'))?.reason === 'DependencyNotReady');
    expect(written(since)).toEqual(['ztunnel']);
    const { revision } = await here.commit(marked);
    await here.settled(revision);
    expect(written(since)).toEqual(['ztunnel', 'ingress']);
    expect(order(after, since).violations).toEqual([]);
    expect(removedSince(here.plane, since)).toEqual([]);
  });

  test('stops at a chart that does not render, and takes the second of two quick commits after it', async () => {
    // The gateway changes, too, and is applied before istiod, which it waits for.
    const { since } = await here.commit(withValues(after, 'istiod', { global: { platform: 'nowhere' } }));
    await here.until('the chart was refused', async () => JSON.stringify(await ready('istiod') ?? '').includes('nowhere'));
    await here.until('the gateway waits', async () => (await ready('ingress'))?.reason === 'DependencyNotReady');
    expect(written(since)).toEqual([]);
    await here.commit(marked);
    const { revision } = await here.commit(after);
    await here.settled(revision);
    expect(removedSince(here.plane, since)).toEqual([]);
    expect(await workloads(here.plane)).toEqual(undisturbed);
  });

  test('goes on in order after the API server was killed in the middle of a way back, and of the upgrade after it', async () => {
    for (const plan of [before, after]) {
      const { since, revision } = await here.commit(plan);
      await here.until('istio-cni was written', () => Promise.resolve(written(since).includes('istio-cni')));
      await here.plane.restartApiServer();
      await here.settled(revision);
      expect(order(plan, since).violations).toEqual([]);
      expect(removedSince(here.plane, since)).toEqual([]);
    }
    expect(await workloads(here.plane)).toEqual(undisturbed);
  });
});
