/** Does not prove that a cluster comes up: helm and kubectl are stubs that note how they were called. */
import { join } from 'node:path';
import { argoCd, flux, type OutputFile } from '../../lib/delivery';
import type { Plan } from '../../lib/plan';
import { only, plan } from './plan-fixture';
import { fileOf, manifestsOf, named } from './read';
import { put, scratch } from './scratch';
import { parses, stubs } from './stub-programs';

const folder = scratch();
const argo = argoCd({ repository: 'https://git.example.org/platform.git' });

/** Writes the files into a folder whose name needs quotes, and runs the script. */
function bootstrap(files: readonly OutputFile[], answers: string, more: NodeJS.ProcessEnv = {}) {
  const place = join(folder(), "it's a folder");
  put(place, files);
  parses(join(place, 'bootstrap/bootstrap.sh'));
  const { calls, ...rest } = stubs(folder(), answers).run(join(place, 'bootstrap/bootstrap.sh'), more);
  return { ...rest, calls: calls.map((call) => call.replaceAll(`${place}/bootstrap`, '<here>')) };
}

/** A cluster without an engine: what is asked for about an engine is not there. */
const empty = `case "$*" in
  *applications*|*"get configmap"*|*helmreleases*|*kustomizations*) exit 1;;
  "get --raw /version") echo '{"major": "1", "gitVersion": "v1.34.4+k3s1", "minor": "34"}';;
  api-versions) printf 'v1\\napps/v1\\n';;
  api-resources*) echo 'gatewayclasses gc gateway.networking.k8s.io/v1 false GatewayClass';;
esac`;

/** The same with Argo CD installed. */
const withArgo = (applications: number) => `case "$*" in
  *applications*) exit ${applications};;
  *"patch configmap argocd-cm "*) echo "configmap/argocd-cm patched";;
  *"patch configmap"*) echo "configmap/x patched (no change)";;
esac
${empty.replace('*applications*|*"get configmap"*|', '')}`;

test('the network comes up as Argo CD would render and apply it, after its CRDs', async () => {
  const { calls, output, status } = bootstrap(await argo.files(plan), empty);
  expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining('install Argo CD into the namespace argocd') });
  expect(calls).toEqual([
    'kubectl [-n] [argocd] [get] [applications.argoproj.io] [gateway-api-crds]',
    'kubectl [apply] [--server-side] [--field-manager=argocd-controller] [-f] [https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.4.1/standard-install.yaml]',
    'kubectl [wait] [--for=condition=Established] [--timeout=2m] [customresourcedefinitions] [--all]',
    'kubectl [-n] [argocd] [get] [applications.argoproj.io] [cilium]',
    'kubectl [get] [--raw] [/version]',
    'kubectl [api-versions]',
    'kubectl [api-resources] [--no-headers]',
    ...inAnyOrder(calls, [
      'helm [template] [cilium] [cilium] [--repo] [https://helm.cilium.io] [--version] [1.19.6] [--namespace] [kube-system] [--include-crds] [--no-hooks] '
      + '[--kube-version] [v1.34.4] [--api-versions] [v1] [--api-versions] [apps/v1] [--api-versions] [gateway.networking.k8s.io/v1/GatewayClass] [--values] [<here>/cilium-values.yaml]',
      'kubectl [apply] [--server-side] [--field-manager=argocd-controller] [-f] [-]',
    ]),
    'kubectl [-n] [kube-system] [rollout] [status] [daemonset/cilium] [--timeout=10m]',
    'kubectl [-n] [argocd] [get] [configmap] [argocd-cm] [argocd-cmd-params-cm]',
  ]);
});

/** The two ends of a pipe start together. */
const inAnyOrder = (calls: readonly string[], pair: readonly string[]) =>
  [...pair].sort((left, right) => calls.findIndex((one) => one === left) - calls.findIndex((one) => one === right));

test('what Argo CD has taken over is left alone; it gets its settings, then the root', async () => {
  const { calls, status } = bootstrap(await argo.files(plan), withArgo(0));
  expect(status).toBe(0);
  expect(calls).toEqual([
    'kubectl [-n] [argocd] [get] [applications.argoproj.io] [gateway-api-crds]',
    'kubectl [-n] [argocd] [get] [applications.argoproj.io] [cilium]',
    'kubectl [-n] [argocd] [get] [configmap] [argocd-cm] [argocd-cmd-params-cm]',
    'kubectl [-n] [argocd] [patch] [configmap] [argocd-cm] [--type=merge] [--patch-file] [<here>/argocd-cm.patch.yaml]',
    'kubectl [-n] [argocd] [patch] [configmap] [argocd-cmd-params-cm] [--type=merge] [--patch-file] [<here>/argocd-cmd-params-cm.patch.yaml]',
    'kubectl [-n] [argocd] [rollout] [restart] [statefulset/argocd-application-controller]',
    'kubectl [-n] [argocd] [rollout] [status] [statefulset/argocd-application-controller] [--timeout=5m]',
    'kubectl [apply] [--server-side] [--field-manager=istio-on-cilium] [-f] [<here>/root.yaml]',
  ]);
});

test('Argo CD is not restarted when its settings are there already', async () => {
  const { calls } = bootstrap(await argo.files(plan), withArgo(0).replace('argocd-cm patched"', 'argocd-cm patched (no change)"'));
  expect(calls.filter((call) => call.includes('restart'))).toEqual([]);
});

test('the values are those of the Application', async () => {
  const { helm } = named(manifestsOf(argo, plan), 'Application', 'cilium').spec.source;
  expect(fileOf(await argo.files(plan), 'bootstrap/cilium-values.yaml').text).toBe(helm.values);
});

test('a namespace of the network is made before it', async () => {
  const moved: Plan = {
    namespaces: [{ name: 'cilium', part: 'cilium', labels: {}, because: 'a test' }],
    releases: plan.releases.map((one) => one.name === 'cilium' ? { ...one, namespace: 'cilium' } : one),
  };
  const { calls } = bootstrap(await argo.files(moved), empty);
  expect(calls[0]).toBe('kubectl [apply] [--server-side] [--field-manager=argocd-controller] [-f] [<here>/namespaces.yaml]');
});

test('a network that somebody else runs is not touched', async () => {
  const { calls } = bootstrap(await argo.files(only('istio-base', 'istiod')), withArgo(0));
  expect(calls.filter((call) => call.startsWith('helm'))).toEqual([]);
  expect(calls.at(-1)).toContain('root.yaml');
});

test('without a network of its own a machine uses a folder of charts and CRDs', async () => {
  const charts = folder();
  put(charts, [{ path: 'cilium-1.19.6.tgz', text: '' }, { path: 'standard-install.yaml', text: '' }]);
  const { calls, status } = bootstrap(await argo.files(plan), empty, { CHARTS: charts });
  expect(status).toBe(0);
  expect(calls.find((call) => call.startsWith('helm'))).toContain(`[template] [cilium] [${charts}/cilium-1.19.6.tgz] [--namespace]`);
  expect(calls).toContainEqual(`kubectl [apply] [--server-side] [--field-manager=argocd-controller] [-f] [${charts}/standard-install.yaml]`);
  const missing = bootstrap(await argo.files(plan), empty, { CHARTS: folder() });
  expect(missing).toMatchObject({ status: 1, output: expect.stringContaining('there is no standard-install.yaml in ') });
});

test('a failing helm stops the script before the engine is given anything', async () => {
  const { status, calls } = bootstrap(await argo.files(plan), `${empty}\n[ "$1" != template ]`);
  expect(status).not.toBe(0);
  expect(calls.at(-1)).toMatch(/\[-f\] \[-\]|\[template\]/);
});

test('a missing program is one clear line', async () => {
  const { status, output, calls } = bootstrap(await argo.files(plan), empty, { KUBECTL: 'no-such-kubectl' });
  expect({ status, output, calls }).toEqual({
    status: 1, calls: [], output: 'bootstrap.sh: no-such-kubectl is not installed; HELM and KUBECTL can name another one\n',
  });
});

test.each([['3.17.2', ''], ['4.2.3', ' [--server-side=false]']])('for Flux the network is the Helm release that Flux will upgrade, applied by helm %s on the client', async (version, words) => {
  const files = await flux().files(plan);
  const { calls, status } = bootstrap(files, `${empty}\ncase "$*" in "version --short") echo "v${version}+g0";; esac`);
  expect(status).toBe(0);
  expect(calls).toEqual([
    'kubectl [-n] [flux-system] [get] [kustomizations.kustomize.toolkit.fluxcd.io] [gateway-api-crds]',
    'kubectl [apply] [--server-side] [--field-manager=kustomize-controller] [-f] [https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.4.1/standard-install.yaml]',
    'kubectl [wait] [--for=condition=Established] [--timeout=2m] [customresourcedefinitions] [--all]',
    'kubectl [-n] [flux-system] [get] [helmreleases.helm.toolkit.fluxcd.io] [cilium]',
    'helm [version] [--short]',
    `helm [upgrade] [--install] [cilium] [cilium] [--repo] [https://helm.cilium.io] [--version] [1.19.6] [--namespace] [kube-system] [--values] [<here>/cilium-values.yaml] [--wait] [--timeout] [10m] [--history-max] [5]${words}`,
    'kubectl [get] [customresourcedefinition] [kustomizations.kustomize.toolkit.fluxcd.io]',
  ]);
  const there = bootstrap(files, '').calls;
  expect(there.filter((call) => call.startsWith('helm'))).toEqual([]);
  expect(there.at(-1)).toBe('kubectl [apply] [--server-side] [--field-manager=istio-on-cilium] [-f] [<here>/flux-kustomization.yaml]');
});
