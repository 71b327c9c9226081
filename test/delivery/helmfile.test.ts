/** Does not prove that helmfile accepts the file: no helmfile runs here. */
import { helmfile } from '../../lib/delivery';
import { plan } from './plan-fixture';
import { fileOf, yaml11, type Loose } from './read';

const read = async () => {
  const files = await helmfile().files(plan);
  return { files, helmfile: yaml11(fileOf(files, 'helmfile.yaml').text) };
};

test('every release needs those that it waits for, and CRDs and namespaces come before the first', async () => {
  const { helmfile: { releases } } = await read();
  expect(Object.fromEntries(releases.map((one: Loose) => [one.name, one.needs]))).toEqual({
    'cilium': undefined,
    'l2-pool': ['kube-system/cilium'],
    'istio-base': ['kube-system/cilium'],
    'istio-cni': ['istio-system/istio-base', 'kube-system/cilium'],
    'istiod': ['istio-system/istio-base', 'istio-system/istio-cni'],
    'ztunnel': ['istio-system/istiod', 'istio-system/istio-cni'],
    'ingress': ['istio-system/ztunnel', 'kube-system/l2-pool'],
  });
  expect(releases[0].hooks.map((one: Loose) => [...one.events, one.command, ...one.args].join(' '))).toEqual([
    'presync kubectl apply --server-side -f ./namespaces.yaml',
    'presync kubectl apply --server-side -f https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.4.1/standard-install.yaml',
  ]);
});

test('helmfile waits for each release and never rolls one back', async () => {
  const { helmfile: { helmDefaults } } = await read();
  expect(helmDefaults).toEqual({ wait: true, waitForJobs: true, timeout: 600, createNamespace: false, historyMax: 5 });
});

test('charts, versions and values are those of the plan', async () => {
  const { files, helmfile: { releases, repositories } } = await read();
  expect(repositories).toEqual([
    { name: 'helm-cilium-io', url: 'https://helm.cilium.io' },
    { name: 'blob-istio-io-istio-release-charts', url: 'https://blob.istio.io/istio-release/charts' },
  ]);
  for (const { name, content } of plan.releases) {
    if (content.kind !== 'helm') continue;
    const release = releases.find((one: Loose) => one.name === name);
    expect(release.version).toBe(content.version);
    expect(yaml11(fileOf(files, release.values[0].replace('./', '')).text)).toEqual(content.values);
  }
  expect(releases[1].chart).toBe('./charts/objects');
});
