/**
 * Does not prove that anything works once it is installed: the nodes run no image. Of Flux, kustomize-controller and the
 * CEL engine are the real ones; source-controller and helm-controller are not in reach and have stand-ins, so when
 * helm-controller asks again, and how it retries, is not shown.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flux } from '../../lib/delivery';
import type { Plan } from '../../lib/plan';
import { ambientPlan } from './harness/ambient-plan';
import { describeWhere } from './harness/describe-where';
import { fluxSite, type FluxSite } from './harness/flux-site';
import { orderOf } from './harness/order';
import { yamlDocuments } from '../../lib/delivery/yaml-text';

describeWhere('Flux with its real kustomize-controller', ['kube', 'kwok', 'kustomize-controller'], (means) => {
  let here: FluxSite;
  beforeAll(async () => { here = await fluxSite(means, 1); });
  afterAll(() => here?.close());

  /** What cdk8s and the delivery write, in `dist` of a repository. */
  const committed = async (plan: Plan): Promise<string> => {
    const folder = join(here.folder, `repository-${Date.now()}`);
    const dist = await here.output(`dist-${Date.now()}`, flux(), plan);
    writeFileSync(join(dist, 'mesh.k8s.yaml'), here.world.addresses.filter(([, to]) => !to.startsWith('file:')).reduce(
      (text, [from, to]) => text.replaceAll(from, to), yamlDocuments(flux().objects(plan).map(({ manifest }) => manifest))));
    mkdirSync(folder);
    renameSync(dist, join(folder, 'dist'));
    return folder;
  };
  const charts = (plan: Plan) => plan.releases.filter(({ content }) => content.kind === 'helm').map(({ name }) => name);

  test('installs CRDs by a Kustomization that the releases wait for, and the releases in the order of the plan', async () => {
    const plan = ambientPlan('1.30.3');
    const folder = await committed(plan);
    const revision = here.publish(folder);
    await here.plane.kubectl(['apply', '--server-side', '-f', join(folder, 'dist/bootstrap/flux-kustomization.yaml')]);
    expect(await here.settled(revision)).toEqual(charts(plan));
    const events = here.plane.audit();
    const firstOf = (resource: string) => events.find((event) => event.resource === resource && event.by.startsWith('kustomize-controller'))?.at ?? '';
    const lastCrd = events.filter(({ resource, name, by }) => resource === 'customresourcedefinitions' && name.endsWith('gateway.networking.k8s.io') && by.startsWith('kustomize-controller')).at(-1)?.at ?? '';
    expect(lastCrd).not.toBe('');
    expect(lastCrd < firstOf('helmreleases')).toBe(true);
    expect(orderOf(plan, events).violations).toEqual([]);
  });

  test('upgrades all releases of one commit, Istio 1.30 to 1.31 and Cilium 1.19 to 1.20, in the order of the plan', async () => {
    const plan = ambientPlan('1.31.0', '1.20.0');
    const since = new Date().toISOString();
    expect(await here.settled(here.publish(await committed(plan)))).toEqual(charts(plan));
    const { observed, violations } = orderOf(plan, here.plane.audit(), { since });
    expect(observed.map(({ release }) => release)).toEqual(charts(plan));
    expect(violations).toEqual([]);
  });

  test('orphans what it applied when its Kustomizations are deleted', async () => {
    const before = await here.plane.api.items('/apis/apps/v1/daemonsets');
    await here.plane.kubectl(['-n', 'flux-system', 'delete', 'kustomizations', '--all', '--timeout=120s']);
    const after = await here.plane.api.items('/apis/apps/v1/daemonsets');
    expect(after.map(({ metadata }) => metadata.uid)).toEqual(before.map(({ metadata }) => metadata.uid));
    expect((await here.plane.api.items('/apis/helm.toolkit.fluxcd.io/v2/helmreleases')).map(({ metadata }) => metadata.name).sort()).toEqual(charts(ambientPlan('1.31.0')).sort());
    expect((await here.plane.api.items('/apis/apiextensions.k8s.io/v1/customresourcedefinitions')).some(({ metadata }) => metadata.name === 'gateways.gateway.networking.k8s.io')).toBe(true);
  });
});
