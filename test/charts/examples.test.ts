/**
 * What the examples write, held against the real charts: helm takes the values, Cilium's ConfigMap carries them, and each
 * value of ours is read. Not proven: that the programs in the cluster do what the values say.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import type { JsonObject } from '../../lib/plan';
import { scratch } from '../delivery/scratch';
import { localHelm } from '../examples/local-helm';
import { runExample, textsIn, type Example } from '../examples/run-example';
import { accepted, unreadValues } from './read';
import { chartsInReach } from './tools/charts-in-reach';
import { describeWith } from './tools/reach';
import { render, type Install } from './tools/render';

jest.setTimeout(300_000); // one render for each value

/** A release as an engine would install it. */
interface Written { readonly name: string; readonly namespace: string; readonly chart: string; readonly version: string; readonly values: JsonObject }

const folder = scratch();

/** The releases that an example leaves to Argo CD or Flux, read from the folder that it writes. */
const releasesOf = (name: Example): readonly Written[] => {
  const out = folder();
  expect(runExample(name, out)).toMatchObject({ status: 0 });
  const objects = Object.entries(textsIn(out)).filter(([path]) => /^[^/]+\.k8s\.yaml$/.test(path)).flatMap(([, text]) => parseAllDocuments(text).map((one) => one.toJS() as EngineObject));
  return objects.flatMap((object) => {
    if (object.kind === 'Application') return fromArgoCd(object.spec);
    return object.kind === 'HelmRelease' ? fromFlux(object.spec, objects) : [];
  });
};

interface EngineObject {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: ApplicationSpec & HelmReleaseSpec;
  readonly data?: { readonly 'values.yaml': string };
}
interface ApplicationSpec {
  readonly source: { readonly chart?: string; readonly targetRevision: string; readonly helm: { readonly releaseName: string; readonly values?: string } };
  readonly destination: { readonly namespace: string };
}
interface HelmReleaseSpec {
  readonly chart: { readonly spec: { readonly chart: string; readonly version?: string } };
  readonly releaseName: string;
  readonly targetNamespace: string;
  readonly valuesFrom: readonly { readonly name: string }[];
}

const valuesIn = (text = ''): JsonObject => (parse(text, { version: '1.1' }) ?? {}) as JsonObject;

const fromArgoCd = ({ source, destination }: ApplicationSpec): readonly Written[] => source.chart === undefined ? [] : [{
  name: source.helm.releaseName, namespace: destination.namespace, chart: source.chart, version: source.targetRevision, values: valuesIn(source.helm.values),
}];

const fromFlux = ({ chart: { spec }, releaseName, targetNamespace, valuesFrom }: HelmReleaseSpec, objects: readonly EngineObject[]): readonly Written[] =>
  spec.version === undefined ? [] : [{
    name: releaseName, namespace: targetNamespace, chart: spec.chart, version: spec.version,
    values: Object.assign({}, ...valuesFrom.map(({ name }) => valuesIn(objects.find(({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === name)?.data?.['values.yaml']))) as JsonObject,
  }];

/** The releases of the example that renders, from the values that it hands to helm. */
const renderedReleases = (helm: string, charts: string): readonly Written[] => {
  const tools = folder();
  const out = join(folder(), 'out');
  mkdirSync(out);
  expect(runExample('03-existing-cilium', out, localHelm(tools, helm, charts))).toMatchObject({ status: 0 });
  return readdirSync(tools).filter((file) => file.endsWith('.json')).map((file) => {
    const [name = '', chart = ''] = file.split('.');
    const namespace = name === 'ingress' ? 'istio-ingress' : 'istio-system';
    return { name, namespace, chart, version: '1.30.3', values: JSON.parse(readFileSync(join(tools, file), 'utf8')) as JsonObject };
  });
};

const installOf = ({ name, namespace, values }: Written): Install & { readonly values: JsonObject } =>
  ({ release: name, namespace, values, kubeVersion: '1.34.4', apiVersions: ['gateway.networking.k8s.io/v1/GatewayClass'] });

/** Another legal value where the tool's own guess is none. */
const others: Readonly<Record<string, string>> = { 'ipam.mode': 'cluster-pool', 'hubble.tls.auto.method': 'helm', 'base.validationFailurePolicy': 'Ignore' };

const { istio, cilium } = chartsInReach();
const delivered = (['01-kind', '02-k3s-l2'] as const).flatMap((example) => releasesOf(example).map((one) => ({ example: example as Example, ...one })));

describeWith(istio, 'with the real charts of Istio', ({ chart, folder: charts }) => {
  const { helm } = chart('istiod', '1.30.3');
  const all = [...delivered, ...renderedReleases(helm, charts).map((one) => ({ example: '03-existing-cilium' as Example, ...one }))].filter((one) => one.chart !== 'cilium');

  test('each example installs its mesh', () => {
    expect(all.map(({ example, name, chart: from, version }) => `${example} ${name} ${from} ${version}`)).toMatchInlineSnapshot(`
[
  "01-kind istio-base base 1.30.3",
  "01-kind istio-cni cni 1.30.3",
  "01-kind istiod istiod 1.30.3",
  "01-kind ztunnel ztunnel 1.30.3",
  "01-kind ingress gateway 1.30.3",
  "02-k3s-l2 istio-base base 1.30.3",
  "02-k3s-l2 istio-cni cni 1.30.3",
  "02-k3s-l2 istiod istiod 1.30.3",
  "02-k3s-l2 ztunnel ztunnel 1.30.3",
  "02-k3s-l2 public gateway 1.30.3",
  "02-k3s-l2 internal gateway 1.30.3",
  "03-existing-cilium ingress gateway 1.30.3",
  "03-existing-cilium istio-base base 1.30.3",
  "03-existing-cilium istio-cni cni 1.30.3",
  "03-existing-cilium istiod istiod 1.30.3",
  "03-existing-cilium ztunnel ztunnel 1.30.3",
]
`);
  });

  test.each(all)('$example: $name is accepted, and each of its values is read', async (written) => {
    const real = chart(written.chart, written.version);
    expect(await accepted(real, installOf(written))).not.toEqual([]);
    expect(await unreadValues(real, { ...installOf(written), others: othersFor(written.values) })).toEqual([]);
  });
});

describeWith(cilium, 'with the real chart of Cilium', ({ chart }) => {
  const releases = delivered.filter((one) => one.chart === 'cilium');

  test.each(releases)('$example: Cilium is accepted, and each of its values is read', async (written) => {
    const real = chart('cilium', written.version);
    expect(await accepted(real, installOf(written))).toContain('DaemonSet/cilium');
    expect(await unreadValues(real, { ...installOf(written), others: othersFor(written.values) })).toEqual([]);
  });

  test.each(releases)('$example: Cilium’s ConfigMap carries what the mesh needs', async (written) => {
    const rendered = await render(chart('cilium', written.version), installOf(written));
    expect(rendered.configMap('cilium-config')).toMatchObject({
      'cni-exclusive': 'false',
      'kube-proxy-replacement': 'true',
      'bpf-lb-sock-hostns-only': 'true',
      ...(written.example === '01-kind' ? { ipam: 'kubernetes' } : { 'enable-l2-announcements': 'true' }),
    });
    const text = JSON.stringify(rendered.find('DaemonSet', 'cilium'));
    expect(text).toContain(`{"name":"KUBERNETES_SERVICE_HOST","value":"${written.example === '01-kind' ? 'kind-control-plane' : '127.0.0.1'}"}`);
  });
});

/** Of `others` those whose path the values have. */
function othersFor(values: JsonObject): Readonly<Record<string, string>> {
  const has = (path: string): boolean => path.split('.').reduce<unknown>((here, key) => (typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined), values) !== undefined;
  return Object.fromEntries(Object.entries(others).filter(([path]) => has(path)));
}
