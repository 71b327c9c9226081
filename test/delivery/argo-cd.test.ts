/** Does not prove that Argo CD does what these objects ask for: no Argo CD runs here. */
import fc from 'fast-check';
import { argoCd, argoCdSettings } from '../../lib/delivery';
import type { Manifest } from '../../lib/plan';
import { anyPlan } from './any-plan';
import { changed, plan } from './plan-fixture';
import { fileOf, manifestsOf, named, yaml11, type Loose } from './read';

const delivery = argoCd({ repository: 'https://git.example.org/platform.git', path: './clusters/one/' });
const manifests = manifestsOf(delivery, plan);
const application = (name: string): Loose => named(manifests, 'Application', name);
const wave = (manifest: Manifest | undefined) => Number(manifest?.metadata.annotations?.['argocd.argoproj.io/sync-wave']);

test('every edge of any plan goes from a lower wave to a higher one, above the namespaces', () => {
  fc.assert(fc.property(anyPlan, (any) => {
    const all = manifestsOf(delivery, any);
    const of = (name: string) => wave(named(all, 'Application', name));
    const lowest = wave(all.find((one) => one.kind === 'Namespace'));
    for (const release of any.releases) {
      expect(of(release.name)).toBeGreaterThan(lowest);
      for (const edge of release.after) expect(of(edge.on)).toBeLessThan(of(release.name));
    }
  }));
});

test('the waves of the ambient plan stand in the order of the plan', () => {
  expect(manifests.map((one) => `${wave(one)} ${one.kind} ${one.metadata.name}`)).toEqual([
    '0 Namespace istio-system', '0 Namespace istio-ingress', '10 Application gateway-api-crds', '20 Application cilium',
    '30 Application l2-pool', '40 Application istio-base', '50 Application istio-cni', '60 Application istiod',
    '70 Application ztunnel', '80 Application ingress',
  ]);
});

test('what must stay is never pruned, and nothing at all has a finalizer', async () => {
  const kept = plan.releases.filter((one) => one.keep).map((one) => one.name);
  expect(kept).toEqual(['gateway-api-crds', 'cilium']);
  for (const { name, keep } of plan.releases) {
    const { automated, syncOptions } = application(name).spec.syncPolicy;
    expect(automated).toEqual({ prune: !keep, selfHeal: true });
    expect(syncOptions.includes('Prune=false')).toBe(keep);
  }
  expect(JSON.stringify(manifests)).not.toContain('finalizer');
  for (const file of await delivery.files(plan)) expect(file.text).not.toContain('finalizer');
});

test('namespaces carry their labels and ask a person before they go', () => {
  expect(named(manifests, 'Namespace', 'istio-system').metadata).toEqual({
    name: 'istio-system',
    labels: { 'pod-security.kubernetes.io/enforce': 'privileged' },
    annotations: { 'argocd.argoproj.io/sync-wave': '0', 'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm' },
  });
});

test('every field that a controller writes is ignored, by name where the name is one', () => {
  expect(application('istio-base').spec.ignoreDifferences).toEqual([{
    group: 'admissionregistration.k8s.io', kind: 'ValidatingWebhookConfiguration', name: 'istiod-default-validator',
    jqPathExpressions: ['.webhooks[]?.clientConfig.caBundle', '.webhooks[]?.failurePolicy'],
  }]);
  expect(application('cilium').spec.ignoreDifferences).toEqual([{ kind: 'Secret', name: 'cilium-ca', namespace: 'kube-system', jqPathExpressions: ['.data'] }]);
  const istiod = application('istiod').spec.ignoreDifferences;
  expect(istiod.map((one: Loose) => [one.kind, one.name])).toEqual([['ValidatingWebhookConfiguration', undefined], ['MutatingWebhookConfiguration', undefined]]);
  expect(istiod.flatMap((one: Loose) => one.jqPathExpressions)).toEqual(plan.releases[5]?.drift.flatMap((one) => one.jqPaths));
  expect(application('ztunnel').spec).not.toHaveProperty('ignoreDifferences');
});

test('a sync tries again for ever, with the newest commit, and applies on the server', () => {
  const { retry, syncOptions } = application('istiod').spec.syncPolicy;
  expect(retry).toMatchObject({ limit: -1, refresh: true });
  expect(syncOptions).toEqual(['ServerSideApply=true', 'PruneLast=true', 'RespectIgnoreDifferences=true', 'FailOnSharedResource=true', 'SkipDryRunOnMissingResource=true']);
  expect(application('istiod').metadata.annotations['argocd.argoproj.io/compare-options']).toBe('ServerSideDiff=true');
});

test('the root is no object of the folder that it reads, and reads neither folders nor our list of files', async () => {
  expect(named(manifests, 'Application', 'istio-on-cilium')).toBeUndefined();
  const root = yaml11(fileOf(await delivery.files(plan), 'bootstrap/root.yaml').text);
  expect(root.spec.source).toEqual({
    repoURL: 'https://git.example.org/platform.git', path: 'clusters/one', targetRevision: 'HEAD', directory: { include: '*.yaml' },
  });
  expect(root.spec.syncPolicy).toMatchObject({ automated: { prune: true, selfHeal: true }, retry: { limit: -1, refresh: true } });
});

test('on another cluster the root holds Applications only, and the namespaces are one of them', async () => {
  const remote = argoCd({ repository: 'https://git.example.org/p.git', cluster: { name: 'edge' }, prefix: 'edge-' });
  const all = manifestsOf(remote, plan);
  expect(new Set(all.map((one) => one.kind))).toEqual(new Set(['Application']));
  expect(all.map((one) => one.metadata.name)).toContain('edge-cilium');
  expect(named(all, 'Application', 'edge-cilium').spec.destination).toEqual({ name: 'edge', namespace: 'kube-system' });
  expect(yaml11(named(all, 'Application', 'edge-namespaces').spec.source.helm.values).objects).toHaveLength(2);
  const files = await remote.files({ ...plan, releases: [] });
  expect(files.map((one) => one.path)).toContain('charts/objects/Chart.yaml');
  expect(yaml11(fileOf(files, 'bootstrap/root.yaml').text).spec.destination.server).toBe('https://kubernetes.default.svc');
});

test('the settings of Argo CD are data and patches, and the time-out is longer than all waves', async () => {
  const settings = argoCdSettings(plan);
  expect(Number(settings.params['controller.sync.timeout.seconds'])).toBeGreaterThanOrEqual(plan.releases.length * 600);
  const files = await delivery.files(plan);
  expect(yaml11(fileOf(files, 'bootstrap/argocd-cm.patch.yaml').text).data).toEqual(settings.cm);
  expect(yaml11(fileOf(files, 'bootstrap/argocd-cmd-params-cm.patch.yaml').text).data).toEqual(settings.params);
});

test('what is missing or empty is said in a sentence each, all at once', () => {
  expect(delivery.faults).toEqual([]);
  const wrong = (options: unknown) => argoCd(options as Parameters<typeof argoCd>[0]).faults;
  expect(wrong(undefined)).toEqual(['argoCd() needs repository: the git address where the output is committed']);
  expect(wrong({ repository: ' ', revision: '', path: 7, cluster: {}, prefix: 'Edge' })).toEqual([
    'argoCd() was given an empty repository: the git address where the output is committed',
    'argoCd() was given an empty revision: leave it out or fill it in',
    'argoCd() needs path to be a text, not a value of type number',
    'argoCd() needs prefix in small letters, digits and dashes, because names of objects start with it',
    'argoCd() needs cluster to name either a server or a name',
  ]);
});

test('how many objects there are, and their kinds, does not depend on values', () => {
  const kinds = (given: typeof plan) => manifestsOf(delivery, given).map((one) => one.kind);
  expect(kinds(changed('cilium', (one) => one.content.kind === 'helm' ? { ...one, content: { ...one.content, values: {} } } : one))).toEqual(kinds(plan));
});
