/** Does not prove that Argo CD reads the charts, values and folders that are named here: no Argo CD runs here. */
import fc from 'fast-check';
import { argoCd } from '../../lib/delivery';
import type { JsonObject, Plan } from '../../lib/plan';
import { anyPlan } from './any-plan';
import { changed, plan } from './plan-fixture';
import { manifestsOf, named, yaml11, type Loose } from './read';

const delivery = argoCd({ repository: 'https://git.example.org/platform.git', path: './clusters/one/' });
const manifests = manifestsOf(delivery, plan);
const application = (name: string): Loose => named(manifests, 'Application', name);

test('a release is one chart of one exact version under its own name', () => {
  expect(application('istiod').spec.source).toEqual({
    repoURL: 'https://blob.istio.io/istio-release/charts', chart: 'istiod', targetRevision: '1.30.3',
    helm: { releaseName: 'istiod', values: expect.any(String) },
  });
  expect(application('ztunnel').spec.source.helm).toEqual({ releaseName: 'ztunnel' });
});

test('a chart of an OCI registry is written without the scheme', () => {
  const oci = changed('ztunnel', (one) => one.content.kind === 'helm'
    ? { ...one, content: { ...one.content, repository: 'oci://ghcr.io/istio/release/charts' } } : one);
  expect(named(manifestsOf(delivery, oci), 'Application', 'ztunnel').spec.source).toMatchObject({ repoURL: 'ghcr.io/istio/release/charts', chart: 'ztunnel' });
});

test('CRDs come from the git repository that publishes them', () => {
  expect(application('gateway-api-crds').spec.source).toEqual({
    repoURL: 'https://github.com/kubernetes-sigs/gateway-api', path: 'config/crd', targetRevision: 'v1.4.1',
  });
});

test('objects of ours are an Application whose text holds them', () => {
  const { source } = application('l2-pool').spec;
  expect(source).toMatchObject({ repoURL: 'https://git.example.org/platform.git', path: 'clusters/one/charts/objects', targetRevision: 'HEAD' });
  expect(yaml11(source.helm.values).objects[0].metadata.name).toBe('l2-pool');
});

test('the values of a release are a text that reads back as they were, nulls included', () => {
  for (const { name, content } of plan.releases) {
    if (content.kind !== 'helm') continue;
    const { helm } = application(name).spec.source;
    expect(helm.valuesObject).toBeUndefined();
    const { certgen, ...values } = helm.values === undefined ? { certgen: undefined } : yaml11(helm.values);
    expect(values).toEqual(content.values);
    expect(certgen === undefined).toBe(name !== 'cilium');
  }
});

test('no field under spec.source is empty or false, at any depth: it would hold the next wave for ever', () => {
  const empties = (value: unknown, path: string): string[] => {
    if (value === null || value === undefined || value === '' || value === false) return [path];
    if (typeof value !== 'object') return [];
    const inside = Object.entries(value);
    return inside.length === 0 ? [path] : inside.flatMap(([key, one]) => empties(one, `${path}.${key}`));
  };
  const all = (given: typeof plan) => manifestsOf(delivery, given).filter((one) => one.kind === 'Application');
  for (const one of all(plan)) expect(empties((one as Loose).spec.source, one.metadata.name)).toEqual([]);
  fc.assert(fc.property(anyPlan, (any) => {
    for (const one of all(any)) expect(empties((one as Loose).spec.source, one.metadata.name)).toEqual([]);
  }));
});

describe('the Jobs that make certificates', () => {
  const cilium = (values: JsonObject): Plan => changed('cilium', (one) => one.content.kind === 'helm' ? { ...one, content: { ...one.content, values } } : one);
  const certgen = (given: Plan): Loose => yaml11(named(manifestsOf(delivery, given), 'Application', 'cilium').spec.source.helm.values).certgen;
  const job = { 'argocd.argoproj.io/compare-options': 'IgnoreExtraneous' };
  const byJob = { tls: { auto: { method: 'cronJob' } } };

  test('are no difference when an upgrade left them behind, those of the cluster mesh too', () => {
    expect(certgen(cilium({ hubble: byJob }))).toEqual({ annotations: { job } });
    expect(certgen(cilium({ clustermesh: { apiserver: byJob } }))).toEqual({ annotations: { job } });
  });

  test('are annotated beside what the user says of them, and as the user says where both say something', () => {
    const given = { generateCA: false, annotations: { cronJob: { a: 'b' }, job: { c: 'd' } } };
    expect(certgen(cilium({ hubble: byJob, certgen: given }))).toEqual({ ...given, annotations: { ...given.annotations, job: { ...job, c: 'd' } } });
    const own = { annotations: { job: { 'argocd.argoproj.io/compare-options': 'None' } } };
    expect(certgen(cilium({ hubble: byJob, certgen: own }))).toEqual(own);
  });

  test('are left alone where no Job makes certificates', () => {
    expect(certgen(cilium({ hubble: { tls: { auto: { method: 'certmanager' } } } }))).toBeUndefined();
  });
});
