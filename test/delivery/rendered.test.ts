/** Does not prove that the real charts render, nor that a cluster accepts the result: the charts are small and made here. */
import { join } from 'node:path';
import { rendered, type OutputFile } from '../../lib/delivery';
import { objectsChart, chartFiles } from '../../lib/delivery/objects-chart';
import type { HelmChart, Plan, Release } from '../../lib/plan';
import { helm } from '../charts/tools/helm';
import { describeWith } from '../charts/tools/reach';
import { plan } from './plan-fixture';
import { fileOf, yaml11, type Loose } from './read';
import { put, scratch } from './scratch';
import { parses, stubs } from './stub-programs';

const folder = scratch();

const chart = (name: string, version: string, templates: Readonly<Record<string, string>>): readonly OutputFile[] => [
  { path: `${name}-${version}/Chart.yaml`, text: `apiVersion: v2\nname: ${name}\nversion: ${version}\n` },
  { path: `${name}-${version}/values.yaml`, text: 'kept: chart\ndropped: chart\n' },
  ...Object.entries(templates).map(([path, text]) => ({ path: `${name}-${version}/${path}`, text })),
];

const network = `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: cilium, namespace: {{ .Release.Namespace }}}
spec:
  template:
    spec:
      volumes: [{name: v, configMap: {name: c, defaultMode: 0400}}] # a comment
---
apiVersion: v1
kind: ConfigMap
metadata: {name: c, namespace: other}
data:
  values: {{ .Values | toJson | quote }}
  kube: {{ .Capabilities.KubeVersion.Version | quote }}
  gateway: {{ .Capabilities.APIVersions.Has "gateway.networking.k8s.io/v1/GatewayClass" | quote }}
  extra: {{ .Capabilities.APIVersions.Has "example.org/v1/Extra" | quote }}
  text: |
    one
    --- no document
---
# nothing here
`;
const crd = 'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: things.example.org}\n';
const job = 'apiVersion: v1\nkind: Pod\nmetadata: {name: t, annotations: {"helm.sh/hook": test}}\n';

const charts = folder();
put(charts, [
  ...chart('cilium', '1.19.6', { 'templates/all.yaml': network, 'crds/thing.yaml': crd, 'templates/tests/test.yaml': job }),
  ...chart('base', '1.30.3', { 'templates/crd.yaml': crd }),
  ...chart('istiod', '1.30.3', { 'templates/d.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: istiod}\n' }),
  ...chart('broken', '1.0.0', { 'templates/d.yaml': '{{ fail "this chart wants something else" }}' }),
]);

const content = (name: string, version: string, values: HelmChart['values'] = {}): HelmChart =>
  ({ kind: 'helm', repository: 'https://charts.example.org', chart: name, version, values });
const release = (name: string, what: Release['content'], namespace = 'istio-system'): Release =>
  ({ name, part: 'istio', namespace, content: what, after: [], keep: false, drift: [] });
/** The documents of a rendering, in helm's order: by kind. */
const objectsOf = (file: OutputFile): Loose[] => file.text.split(/^---$/m).slice(1).map(yaml11);
const taken = (name: string): Release => {
  const found = plan.releases.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};

const small: Plan = {
  namespaces: plan.namespaces,
  releases: [
    taken('gateway-api-crds'),
    release('cilium', content('cilium', '1.19.6', { dropped: null, tag: '1e5', big: 33554432 }), 'kube-system'),
    taken('l2-pool'),
    release('istio-base', content('base', '1.30.3')),
    release('istiod', content('istiod', '1.30.3')),
  ],
};

describeWith(helm(), 'with a real helm', (program) => {
  const render = (given: Plan, more: object = {}) => rendered({ kubeVersion: '1.34.4', helm: program, chartsFolder: charts, ...more }).files(given);

  test('files stand in the order of the plan, CRDs apart and first', async () => {
    expect((await render(small)).map((one) => one.path)).toEqual([
      '00-namespaces.yaml', '01-gateway-api-crds/kustomization.yaml', '02-cilium-crds.yaml', '02-cilium.yaml', '03-l2-pool.yaml',
      '04-istio-base-crds.yaml', '04-istio-base.yaml', '05-istiod.yaml', 'apply.sh',
    ]);
  });

  test('what helm wrote is kept word for word, tests and empty documents excepted', async () => {
    const { text } = fileOf(await render(small), '02-cilium.yaml');
    expect(text).toContain('defaultMode: 0400}}] # a comment');
    expect(text).toContain('    --- no document');
    expect(text).not.toContain('kind: Pod');
    expect(text.split(/^---$/m)).toHaveLength(3);
  });

  test('helm gets the values with their nulls and texts, the version of the cluster and its kinds', async () => {
    const configMap = (files: readonly OutputFile[], path: string) => objectsOf(fileOf(files, path)).find((one) => one.kind === 'ConfigMap');
    const { data } = configMap(await render(small, { apiVersions: ['example.org/v1/Extra'] }), '02-cilium.yaml');
    expect(JSON.parse(data.values)).toEqual({ kept: 'chart', tag: '1e5', big: 33554432 });
    expect(data).toMatchObject({ kube: 'v1.34.4', gateway: 'true', extra: 'true' });
    const alone = configMap(await render({ ...small, releases: small.releases.slice(1, 2) }), '01-cilium.yaml');
    expect(alone.data).toMatchObject({ gateway: 'false', extra: 'false' });
  });

  test('a rendering twice is the same, however many at once', async () => {
    expect(await render(small, { concurrency: 1 })).toEqual(await render(small, { concurrency: 8 }));
  });

  test('the script parses, and applies and waits in order', async () => {
    const place = join(folder(), 'an output');
    put(place, await render(small));
    parses(join(place, 'apply.sh'));
    const { calls, status } = stubs(folder(), '').run(join(place, 'apply.sh'));
    expect(status).toBe(0);
    const apply = 'kubectl [apply] [--server-side] [--field-manager=istio-on-cilium]';
    const established = 'kubectl [wait] [--for=condition=Established] [--timeout=10m] [customresourcedefinitions] [--all]';
    expect(calls).toEqual([
      `${apply} [-f] [00-namespaces.yaml]`,
      `${apply} [-k] [01-gateway-api-crds]`, established,
      `${apply} [-f] [02-cilium-crds.yaml]`, established,
      `${apply} [-f] [02-cilium.yaml]`, 'kubectl [-n] [kube-system] [rollout] [status] [daemonset/cilium] [--timeout=10m]',
      `${apply} [-f] [03-l2-pool.yaml]`,
      `${apply} [-f] [04-istio-base-crds.yaml]`, established,
      `${apply} [-n] [istio-system] [-f] [05-istiod.yaml]`, 'kubectl [-n] [istio-system] [rollout] [status] [deployment/istiod] [--timeout=10m]',
    ]);
  });

  test('every release that fails is reported in the words of helm, and no file comes out', async () => {
    const bad: Plan = {
      ...small,
      releases: [...small.releases, release('one', content('broken', '1.0.0')), release('two', content('absent', '2.0.0')), release('three', content('broken', '1.0.0'))],
    };
    const error = await render(bad).then(() => '', (thrown: unknown) => String((thrown as { message: string }).message));
    expect(error).toContain('one: helm cannot render the chart broken 1.0.0 with the values of one:\n  Error: ');
    expect(error).toContain('this chart wants something else');
    expect(error).toContain(`two: there is no absent-2.0.0.tgz and no folder absent-2.0.0 in ${charts}`);
    expect(error).toContain('three: helm cannot render');
  });

  test('objects of ours come out of their chart as they went in', async () => {
    const place = folder();
    put(place, chartFiles.map((one) => ({ ...one, path: one.path.replace(objectsChart.folder, `${objectsChart.name}-${objectsChart.version}`) })));
    const pool = taken('l2-pool').content;
    const objects = pool.kind === 'manifests' ? pool.objects : [];
    const big = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'b' }, data: { tag: '1e5', mode: '0400' }, number: 33554432, nothing: null };
    const only: Plan = { namespaces: [], releases: [release('x', content(objectsChart.name, objectsChart.version, { objects: [...objects, big] }))] };
    const out = objectsOf(fileOf(await render(only, { chartsFolder: place }), '01-x.yaml'));
    expect(out).toHaveLength(2);
    expect(out).toEqual(expect.arrayContaining([...objects, big]));
  });
});
