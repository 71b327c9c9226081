/** Does not prove that Flux does what these objects ask for: no Flux runs here, and CEL is not evaluated. */
import fc from 'fast-check';
import { flux } from '../../lib/delivery';
import type { Plan } from '../../lib/plan';
import { anyPlan } from './any-plan';
import { changed, plan } from './plan-fixture';
import { fileOf, manifestsOf, named, yaml11, type Loose } from './read';

const delivery = flux({ path: 'clusters/one' });
const manifests = manifestsOf(delivery, plan);
const release = (name: string): Loose => named(manifests, 'HelmRelease', name);
const valuesOf = (given: Plan, name: string): Loose => {
  const all = manifestsOf(delivery, given);
  return named(all, 'ConfigMap', named(all, 'HelmRelease', name).spec.valuesFrom[0].name);
};

test('every edge of any plan is a dependency, or goes to CRDs, which come before every HelmRelease', () => {
  fc.assert(fc.property(anyPlan, (any) => {
    const all = manifestsOf(delivery, any);
    const crds = new Set(any.releases.filter((one) => one.content.kind === 'crds').map((one) => one.name));
    for (const { name, after } of any.releases) {
      if (crds.has(name)) continue;
      const waits = (named(all, 'HelmRelease', name).spec.dependsOn ?? []).map((one: Loose) => one.name);
      expect(waits.sort()).toEqual(after.map((edge) => edge.on).filter((on) => !crds.has(on)).sort());
    }
  }));
});

test('CRDs are applied by a Kustomization that the other one waits for, from the same source', async () => {
  const text = fileOf(await delivery.files(plan), 'bootstrap/flux-kustomization.yaml').text;
  const [first, second] = text.split(/^---$/m).slice(1).map(yaml11);
  expect(first.metadata.name).toBe('istio-on-cilium-crds');
  expect(second.spec.dependsOn).toEqual([{ name: 'istio-on-cilium-crds' }]);
  expect(second.spec.sourceRef).toEqual(first.spec.sourceRef);
  expect([first.spec.patches[0].target.labelSelector, second.spec.patches[0].target.labelSelector])
    .toEqual(['istio-on-cilium/stage notin (crds)', 'istio-on-cilium/stage in (crds)']);
  for (const one of [first, second]) expect(one.spec).toMatchObject({ path: './clusters/one', prune: true, wait: true, deletionPolicy: 'Orphan' });
  const minutes = (duration: string) => Number(duration.replace('m', ''));
  expect(minutes(second.spec.timeout)).toBeGreaterThan(7 * minutes(release('istiod').spec.timeout));
});

test('the label of the CRDs is on them and on nothing else', () => {
  const labelled = manifests.filter((one) => one.metadata.labels?.['istio-on-cilium/stage'] === 'crds');
  expect(labelled.map((one) => `${one.kind} ${one.metadata.name}`)).toEqual(['GitRepository gateway-api-crds-v1-4-1', 'Kustomization gateway-api-crds']);
  expect(named(manifests, 'Kustomization', 'gateway-api-crds').spec)
    .toMatchObject({ path: './config/crd', prune: false, wait: true, sourceRef: { name: 'gateway-api-crds-v1-4-1' } });
});

test('the names that Flux would uninstall for are all written, and failures are tried again and never undone', () => {
  for (const { name, namespace, content } of plan.releases) {
    if (content.kind === 'crds') continue;
    const { spec } = release(name);
    expect(spec).toMatchObject({ releaseName: name, targetNamespace: namespace, storageNamespace: namespace });
    expect(spec.install).toEqual({ crds: 'CreateReplace', createNamespace: false, strategy: { name: 'RetryOnFailure', retryInterval: '2m' } });
    expect(spec.upgrade).toEqual({ crds: 'CreateReplace', strategy: { name: 'RetryOnFailure', retryInterval: '2m' } });
  }
  expect(JSON.stringify(manifests)).not.toContain('remediation');
});

test('the values of a release read back as they were, nulls included, from an immutable ConfigMap', () => {
  for (const { name, content } of plan.releases) {
    if (content.kind !== 'helm') continue;
    const map = valuesOf(plan, name);
    expect(map.immutable).toBe(true);
    expect(map.metadata.name).toMatch(new RegExp(`^${name}-values-[0-9a-f]{8}$`));
    expect(yaml11(map.data['values.yaml'])).toEqual(content.values);
  }
  expect(release('cilium').spec).not.toHaveProperty('values');
});

test('the name of the values changes with them and with nothing else', () => {
  const name = (given: Plan) => valuesOf(given, 'istiod').metadata.name;
  const values = (more: object) => changed('istiod', (one) => one.content.kind === 'helm' ? { ...one, content: { ...one.content, values: { ...one.content.values, ...more } } } : one);
  expect(name(values({}))).toBe(name(plan));
  expect(name(changed('istiod', (one) => ({ ...one, keep: true, after: [] })))).toBe(name(plan));
  expect(name(values({ more: null }))).not.toBe(name(plan));
});

test('one HelmRepository serves all charts of an address', () => {
  expect(manifests.filter((one) => one.kind === 'HelmRepository').map((one) => one.metadata.name)).toEqual(['helm-cilium-io', 'blob-istio-io-istio-release-charts']);
  expect(release('istiod').spec.chart.spec).toEqual({
    chart: 'istiod', version: '1.30.3', interval: '30m',
    sourceRef: { kind: 'HelmRepository', name: 'blob-istio-io-istio-release-charts', namespace: 'flux-system' },
  });
});

test('a chart of an OCI registry has a source of its own, with the version in its name', () => {
  const oci = changed('ztunnel', (one) => one.content.kind === 'helm'
    ? { ...one, content: { ...one.content, repository: 'oci://ghcr.io/istio/release/charts' } } : one);
  const all = manifestsOf(delivery, oci);
  const name = 'ztunnel-1-30-3-ghcr-io-istio-release-charts';
  expect(named(all, 'HelmRelease', 'ztunnel').spec.chartRef).toEqual({ kind: 'OCIRepository', name, namespace: 'flux-system' });
  expect(named(all, 'OCIRepository', name).spec).toMatchObject({
    url: 'oci://ghcr.io/istio/release/charts/ztunnel', ref: { tag: '1.30.3' },
    layerSelector: { mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip', operation: 'copy' },
  });
});

test('objects of ours are a release of the chart beside the manifests', async () => {
  expect(release('l2-pool').spec.chart.spec).toMatchObject({ chart: './clusters/one/charts/objects', sourceRef: { kind: 'GitRepository', name: 'flux-system' } });
  expect((await delivery.files(plan)).map((one) => one.path)).toEqual(expect.arrayContaining(['charts/objects/Chart.yaml', 'charts/kustomization.yaml', 'bootstrap/kustomization.yaml']));
});

test('drift is repaired except in what controllers write, and only reported on the network', () => {
  expect(release('istio-base').spec.driftDetection).toEqual({
    mode: 'enabled',
    ignore: [{
      paths: ['/webhooks/0/failurePolicy', '/webhooks/0/clientConfig/caBundle'],
      target: { group: 'admissionregistration\\.k8s\\.io', kind: 'ValidatingWebhookConfiguration', name: 'istiod-default-validator' },
    }],
  });
  expect(release('istiod').spec.driftDetection.ignore.map((one: Loose) => one.paths.length)).toEqual([2, 8]);
  expect(release('ztunnel').spec.driftDetection).toEqual({ mode: 'enabled' });
  expect(release('cilium').spec.driftDetection.mode).toBe('warn');
});

test('nothing in our objects is a variable, and what must stay is not pruned', () => {
  for (const one of manifests) expect(one.metadata.annotations?.['kustomize.toolkit.fluxcd.io/substitute']).toBe('disabled');
  const stays = manifests.filter((one) => one.metadata.annotations?.['kustomize.toolkit.fluxcd.io/prune'] === 'disabled');
  expect(stays.map((one) => one.metadata.name)).toEqual(['istio-system', 'istio-ingress', 'gateway-api-crds', 'cilium']);
});

test('what is wrong with the options is said in a sentence each', () => {
  expect(delivery.faults).toEqual([]);
  expect(flux({ path: '', interval: '', timeoutMinutes: 0, sourceRef: { kind: 'OCIRepository', name: '' } as Loose }).faults).toEqual([
    'flux() was given an empty path: leave it out or fill it in',
    'flux() was given an empty interval: leave it out or fill it in',
    'flux() was given an empty name: the name of the source',
    'flux() needs a sourceRef of kind GitRepository: no other source holds manifests and a chart',
    'flux() needs timeoutMinutes to be a number above 0',
  ]);
});

test('how many objects there are, and their kinds, does not depend on values', () => {
  const kinds = (given: Plan) => manifestsOf(delivery, given).map((one) => one.kind);
  expect(kinds(changed('cilium', (one) => one.content.kind === 'helm' ? { ...one, content: { ...one.content, values: {} } } : one))).toEqual(kinds(plan));
});
