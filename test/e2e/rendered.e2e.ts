/** Does not prove that anything works once it is installed: the nodes run no image. */
import { basename, join } from 'node:path';
import { rendered } from '../../lib/delivery';
import type { Plan } from '../../lib/plan';
import { ambientPlan, helmReleases, withoutRoom } from './harness/ambient-plan';
import { describeWhere } from './harness/describe-where';
import { filesBelow } from './harness/example';
import { orderOf, type Order } from './harness/order';
import { site, type Site } from './harness/site';
import type { OwnerOf } from './harness/timeline';
import { readYaml } from './harness/yaml';

describeWhere('The rendered folder on a real API server', ['kube', 'kwok'], (means) => {
  let here: Site;
  beforeAll(async () => { here = await site(means, { secondsUntilReady: 1 }); });
  afterAll(() => here?.close());

  const applied = async (plan: Plan, timeout: string): Promise<Order & { readonly failed?: string }> => {
    const since = new Date().toISOString();
    const delivery = rendered({ kubeVersion: '1.34.4', helm: means.charts.helm, chartsFolder: here.world.charts });
    const folder = await here.output('rendered', delivery, plan);
    const failed = await here.run('bash', [join(folder, 'apply.sh')], { TIMEOUT: timeout }).then(() => undefined, String);
    const order = orderOf(plan, here.plane.audit(), { since, ownerOf: ownersIn(folder) });
    return failed === undefined ? order : { ...order, failed };
  };
  const versions = async (): Promise<readonly string[]> => {
    const lists = await Promise.all(['daemonsets', 'deployments'].map((kind) => here.plane.api.items(`/apis/apps/v1/${kind}`)));
    return lists.flat().map(({ metadata }) => `${metadata.namespace}/${metadata.name} ${metadata.generation}`);
  };

  test.each(['1.30.3', '1.31.0'] as const)('brings Istio %s up in the order of the plan, and changes no workload when it is run again', async (version) => {
    const plan = ambientPlan(version);
    const { observed, violations, failed } = await applied(plan, '10m');
    expect(failed).toBeUndefined();
    expect(observed.map(({ release }) => release)).toEqual(helmReleases(plan));
    expect(violations).toEqual([]);
    const before = await versions();
    expect((await applied(plan, '10m')).failed).toBeUndefined();
    expect(await versions()).toEqual(before);
  });

  test('cannot go back to an older bundle of the Gateway API, whose own policy refuses it, and then changes nothing', async () => {
    const { observed, failed } = await applied(ambientPlan('1.30.3'), '10m');
    expect(failed).toContain("ValidatingAdmissionPolicy 'safe-upgrades.gateway.networking.k8s.io'");
    expect(observed).toEqual([]);
  });

  test('stops at a release that does not become ready, before anything that depends on it', async () => {
    const { observed, failed } = await applied(withoutRoom(ambientPlan('1.30.3', '1.19.6', { gatewayApi: '1.6.1' }), 'istio-cni'), '10s');
    expect(failed).toMatch(/timed out|deadline|exceeded/);
    expect(observed.map(({ release }) => release)).toEqual(['cilium', 'istio-base', 'istio-cni']);
  });

  test('goes back from a half-applied upgrade to what was there', async () => {
    const plan = ambientPlan('1.31.0');
    const { violations, failed } = await applied(plan, '10m');
    expect(failed).toBeUndefined();
    expect(violations).toEqual([]);
    const deployments = await here.plane.api.items('/apis/apps/v1/namespaces/istio-system/deployments');
    expect(deployments.map(({ metadata }) => metadata.labels['app.kubernetes.io/version'])).toEqual(['1.31.0']);
  });
});

/** Plain manifests carry no release, so the files are asked. */
const ownersIn = (folder: string): OwnerOf => {
  const owners = new Map(filesBelow(folder).flatMap((file) => {
    const release = /^\d\d-(.+?)(-crds)?\.yaml$/.exec(basename(file))?.[1];
    if (release === undefined || release === 'namespaces') return [];
    return readYaml(file).map(({ kind, metadata }) => [`${plural(kind)}/${metadata.name}`, release] as const);
  }));
  return ({ resource, name }) => owners.get(`${resource}/${name}`);
};

const plural = (kind: string): string => `${kind.toLowerCase()}s`.replace(/ss$/, 'sses').replace(/ys$/, 'ies');
