/**
 * Does not prove what controllers make of the objects: none runs here but those of the API server itself. Kinds of
 * Cilium come from its 1.19.6; the kind that OpenShift adds is a stand-in that takes any content.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { platformNames } from '../../lib/catalogue';
import { argoCd, flux, rendered } from '../../lib/delivery';
import type { Plan } from '../../lib/plan';
import { judgedStack } from '../../lib/stack';
import { ciliumVersions } from '../charts/tools/cilium-charts';
import { ambientPlan } from './harness/ambient-plan';
import type { Loose } from './harness/api';
import { applyCrds, isCrd } from './harness/apply-crds';
import { istioVersions } from './harness/charts';
import { argoCdCrds, attachmentsCrd, ciliumCrds, gatewayApiCrds } from './harness/crds';
import { describeWhere } from './harness/describe-where';
import { exampleNames, exampleOutput, filesBelow, pulumiExampleNames, type Edits } from './harness/example';
import { fluxCrds } from './harness/flux';
import { pulumiObjects } from './harness/pulumi-objects';
import { serverSideApply } from './harness/server-side-apply';
import { site, type Site } from './harness/site';
import { readYaml, yamlObjects } from './harness/yaml';

const manager = 'istio-on-cilium';

describeWhere('A real API server', ['kube', 'kwok', 'flux'], (means) => {
  let here: Site;
  const apply = (objects: readonly Loose[]): Promise<void> => serverSideApply(here.plane.api, objects, manager);
  /** CRDs first, and the objects of the release after them. */
  const applyInOrder = async (objects: readonly Loose[]): Promise<void> => {
    await applyCrds(here.plane.api, objects.filter(isCrd), manager);
    await apply(objects.filter((object) => !isCrd(object)));
  };
  /** What is applied in this very form already was taken twice: plans differ in a few objects only. */
  const applied = new Map<string, string>();
  const twice = async (objects: readonly Loose[]): Promise<void> => {
    const key = ({ apiVersion, kind, metadata }: Loose) => `${apiVersion} ${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
    const changed = objects.filter((object) => applied.get(key(object)) !== JSON.stringify(object));
    if (changed.length === 0) return;
    await applyInOrder(changed);
    await applyInOrder(changed);
    changed.forEach((object) => applied.set(key(object), JSON.stringify(object)));
  };

  beforeAll(async () => {
    here = await site(means);
    for (const text of [ciliumCrds(), gatewayApiCrds('1.6.1'), argoCdCrds(), attachmentsCrd, fluxCrds(means.programs.flux, join(here.folder, 'flux-crds'))]) {
      await applyInOrder(yamlObjects(text));
    }
    await apply(['argocd', 'flux-system'].map((name) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })));
  });
  afterAll(() => here?.close());

  test.each(exampleNames())('takes everything that the example %s writes, and takes it again', async (name) => {
    const local: Edits = [[/rendered\(\{/g, `rendered({ helm: '${means.charts.helm}', chartsFolder: '${here.world.charts}',`]];
    const source = readFileSync(join(__dirname, '../../examples', name, 'main.ts'), 'utf8');
    const folder = await exampleOutput(name, join(here.folder, `example-${name}`), source.includes('rendered({') ? local : [], []);
    const objects = objectsIn(folder);
    expect(objects.length).toBeGreaterThan(1);
    await twice(objects);
  });

  test.each(pulumiExampleNames())('takes everything that the example %s registers, and takes it again', async (name) => {
    const objects = await pulumiObjects(here, name);
    expect(new Set(objects.map(({ kind }) => kind)).size).toBeGreaterThan(8);
    await twice(objects);
  });

  const stacks = platformNames.flatMap((platform) => (['ambient', 'sidecar'] as const).map((mode) => [platform, mode] as const));
  const planOf = (platform: (typeof platformNames)[number], mode: 'ambient' | 'sidecar'): Plan => judgedStack(
    { version: '1.19.6', managed: true, platform, mode, gatewayApi: '1.6.1', values: { kubeProxyReplacement: true, k8sServiceHost: '192.0.2.10', k8sServicePort: 6443 } },
    { version: '1.30.3', mode, cniChart: true, gateways: [{ name: 'ingress' }] },
  ).plan;

  /** What the charts make of the same release once more need not be rendered again. */
  const seen = new Set<string>();
  const notYetSeen = ({ releases }: Plan) => releases.filter(({ name, namespace, content }) => content.kind !== 'crds' && seen.size !== seen.add(JSON.stringify([name, namespace, content])).size);

  const renderedTwice = async (plan: Plan, name: string): Promise<void> => {
    const releases = notYetSeen(plan);
    const delivery = rendered({ kubeVersion: '1.34.4', helm: means.charts.helm, chartsFolder: here.world.charts });
    const folder = await here.output(name, delivery, { ...plan, releases });
    const files = filesBelow(folder).filter((file) => /^\d\d-[^/]+\.yaml$/.test(basename(file)));
    for (const { name: release } of releases) expect(files.filter((file) => file.endsWith(`-${release}.yaml`)).flatMap(readYaml)).not.toEqual([]);
    await twice(withNamespaces(files.flatMap(readYaml), plan));
  };

  test.each(stacks)('takes what the charts make of a plan on %s, %s, and takes it again', async (platform, mode) => {
    await renderedTwice(planOf(platform, mode), `rendered-${platform}-${mode}`);
  });

  test.each([
    ...ciliumVersions.map((cilium) => [cilium, '1.30.3'] as const),
    ...istioVersions.filter((istio) => istio !== '1.30.3').map((istio) => ['1.19.6', istio] as const),
  ])('takes what the charts make of Cilium %s and Istio %s, and takes it again', async (cilium, istio) => {
    await renderedTwice(ambientPlan(istio, cilium), `rendered-${cilium}-${istio}`);
  });

  test('takes the objects of Argo CD and of Flux for each platform, and takes them again', async () => {
    for (const [platform, mode] of stacks.filter(([name, mode]) => mode === 'ambient' || name === 'kind')) {
      const plan = planOf(platform, mode);
      const deliveries = [argoCd({ repository: 'https://git.example/platform.git' }), flux()];
      await twice(deliveries.flatMap((delivery) => delivery.objects(plan).map(({ manifest }) => manifest)));
    }
  });

  test('refuses one of each kind that it took, once it is broken', async () => {
    const oneOfEach = [...new Map([...applied.values()].map((text) => JSON.parse(text) as Loose).map((object) => [object.kind, object])).values()];
    expect(oneOfEach.length).toBeGreaterThan(15);
    const refusals = await Promise.all(oneOfEach.map((object) => apply([broken(object)]).then(() => `${object.kind} was taken`, String)));
    expect(refusals.filter((refusal) => !/expected (map|list)|Invalid value/.test(refusal))).toEqual([]);
  });

  test.each<[string, object]>([
    ['Application', { apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name: 'wrong', namespace: 'argocd' }, spec: { project: 'default', destination: {}, source: { repoURL: 1 } } }],
    ['HelmRelease', { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', metadata: { name: 'wrong', namespace: 'flux-system' }, spec: { interval: 'often', chart: { spec: { chart: 'a', sourceRef: { kind: 'HelmRepository', name: 'b' } } } } }],
    ['Kustomization', { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', metadata: { name: 'wrong', namespace: 'flux-system' }, spec: { interval: '1m', prune: 'perhaps', sourceRef: { kind: 'GitRepository', name: 'a' } } }],
    ['HelmRepository', { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'HelmRepository', metadata: { name: 'wrong', namespace: 'flux-system' }, spec: { interval: '1m', url: 'ftp://charts.example' } }],
    ['OCIRepository', { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'OCIRepository', metadata: { name: 'wrong', namespace: 'flux-system' }, spec: { interval: '1m', url: 'https://charts.example' } }],
    ['GitRepository', { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'GitRepository', metadata: { name: 'wrong', namespace: 'flux-system' }, spec: { interval: '1m' } }],
    ['CiliumLoadBalancerIPPool', { apiVersion: 'cilium.io/v2', kind: 'CiliumLoadBalancerIPPool', metadata: { name: 'wrong' }, spec: { blocks: [{ cidr: 'everything' }] } }],
    ['CiliumL2AnnouncementPolicy', { apiVersion: 'cilium.io/v2alpha1', kind: 'CiliumL2AnnouncementPolicy', metadata: { name: 'wrong' }, spec: { loadBalancerIPs: 'yes' } }],
    ['Namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'Wrong_Name' } }],
    ['ConfigMap', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'wrong', namespace: 'argocd' }, data: { number: { not: 'a text' } } }],
    ['DaemonSet', { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'wrong', namespace: 'kube-system' }, spec: { selector: { matchLabels: { a: 'b' } }, template: { metadata: { labels: { a: 'c' } }, spec: { containers: [{ name: 'a', image: 'a' }] } } } }],
    ['AuthorizationPolicy', { apiVersion: 'security.istio.io/v1', kind: 'AuthorizationPolicy', metadata: { name: 'wrong', namespace: 'default' }, spec: { action: 'PERHAPS' } }],
    ['Gateway', { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata: { name: 'wrong', namespace: 'default' }, spec: { gatewayClassName: 'istio', listeners: [] } }],
  ])('refuses a wrong %s', async (_, wrong) => {
    await expect(apply([wrong])).rejects.toThrow(/invalid|Invalid|must|unknown|failed|expected|admission/);
  });
});

/** What an engine or a person applies; values, charts and patches are not applied as they are. */
const objectsIn = (folder: string): readonly Loose[] =>
  filesBelow(folder).filter((file) => file.endsWith('.yaml') && !/\/charts\/|-values\.yaml$|\/values\/|kustomization\.yaml$|\/helmfile\.yaml$/.test(file))
    .flatMap(readYaml).filter(({ kind }) => kind !== undefined);

/** A text where there was an object or a list; what has no such part gets a name that is none. */
const broken = (object: Loose): Loose => {
  const part = Object.keys(object).find((key) => !['apiVersion', 'kind', 'metadata'].includes(key) && typeof object[key] === 'object');
  return part === undefined ? { ...object, metadata: { ...object.metadata, name: 'Wrong_Name' } } : { ...object, [part]: 'wrong' };
};

/** The namespaces of the plan come before its objects. */
const withNamespaces = (objects: readonly Loose[], { namespaces }: Plan): readonly Loose[] => [
  ...namespaces.map(({ name, labels }) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } })),
  ...objects,
];
