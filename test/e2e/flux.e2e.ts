/**
 * Does not prove that anything works once it is installed: the nodes run no image. Of Flux, kustomize-controller and
 * helm-controller are the real ones; source-controller is not in reach and has a stand-in that follows every change at
 * once. Both controllers run with the feature gate CancelHealthCheckOnNewRevision, and ask for dependencies every second.
 */
import { orderOf } from './harness/order';
import { ambientPlan, withValues } from './harness/ambient-plan';
import { describeWhere } from './harness/describe-where';
import { fluxSite, type FluxSite } from './harness/flux-site';
import type { Loose } from './harness/api';
import { keepStatuses } from './harness/helm-release-statuses';
import type { Plan } from '../../lib/plan';

const daemonSet = '/apis/apps/v1/namespaces/kube-system/daemonsets/cilium';
const charts = (plan: Plan): readonly string[] => plan.releases.filter(({ content }) => content.kind === 'helm').map(({ name }) => name);

describeWhere('Flux with its real kustomize-controller and helm-controller', ['kube', 'kwok', 'flux'], (means) => {
  let here: FluxSite;
  beforeAll(async () => { here = await fluxSite(means, 1); });
  afterAll(async () => {
    if (here !== undefined) keepStatuses('flux', here.plane.audit());
    await here?.close();
  });

  const plan = ambientPlan('1.30.3');

  test('takes over the Cilium of the bootstrap without a change to its DaemonSet', async () => {
    const { revision } = await here.commit(withValues(plan, 'cilium', { extraEnv: [{ name: 'DROPPED_LATER', value: 'yes' }] }));
    let before: Loose;
    await here.bootstrap(async () => { before = await here.plane.api.get(daemonSet); });
    await here.settled(revision);
    const after = await here.plane.api.get(daemonSet);
    expect([after.metadata.uid, after.metadata.generation]).toEqual([before.metadata.uid, before.metadata.generation]);
    expect(JSON.stringify(after.spec)).toContain('DROPPED_LATER');
  });

  test('applies CRDs by a Kustomization that the releases wait for, and the releases in the order of the plan', () => {
    const events = here.plane.audit();
    const firstOf = (resource: string) => events.find((event) => event.resource === resource && event.by.startsWith('kustomize-controller'))?.at ?? '';
    const lastCrd = events.filter(({ resource, name, by }) => resource === 'customresourcedefinitions' && name.endsWith('gateway.networking.k8s.io') && by.startsWith('kustomize-controller')).at(-1)?.at ?? '';
    expect(lastCrd).not.toBe('');
    expect(lastCrd < firstOf('helmreleases')).toBe(true);
    const { observed, violations } = orderOf(plan, events);
    expect(observed.map(({ release }) => release)).toEqual(charts(plan));
    expect(violations).toEqual([]);
  });

  test('upgrades all releases of one commit, Istio 1.30 to 1.31 and Cilium 1.19 to 1.20, in the order of the plan', async () => {
    const next = ambientPlan('1.31.0', '1.20.0');
    const { since, revision } = await here.commit(next);
    await here.settled(revision);
    const { observed, violations } = orderOf(next, here.plane.audit(), { since });
    expect(observed.map(({ release }) => release)).toEqual(charts(next));
    expect(violations).toEqual([]);
  });

  test('takes a value that was dropped after the bootstrap out of the live object', async () => {
    const { spec } = await here.plane.api.get(daemonSet);
    expect(JSON.stringify(spec)).not.toContain('DROPPED_LATER');
  });

  test('orphans what it applied when its Kustomizations are deleted', async () => {
    const before = await here.plane.api.items('/apis/apps/v1/daemonsets');
    await here.plane.kubectl(['-n', 'flux-system', 'delete', 'kustomizations', '--all', '--timeout=120s']);
    const after = await here.plane.api.items('/apis/apps/v1/daemonsets');
    expect(after.map(({ metadata }) => metadata.uid)).toEqual(before.map(({ metadata }) => metadata.uid));
    expect((await here.releases()).map(({ metadata }) => metadata.name).sort()).toEqual([...charts(plan)].sort());
    expect((await here.plane.api.items('/apis/apiextensions.k8s.io/v1/customresourcedefinitions')).some(({ metadata }) => metadata.name === 'gateways.gateway.networking.k8s.io')).toBe(true);
  });
});
