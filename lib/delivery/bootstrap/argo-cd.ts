import type { Plan, Release } from '../../plan';
import type { OutputFile } from '../delivery';
import { isHelm, networkOf } from '../release-kinds';
import { namespacesOf, untilNetwork } from './before-network';
import { chartArguments } from '../chart-arguments';
import { bootstrapInputs, objectsName, valuesName } from './inputs';
import { scriptHead } from './script-head';
import { command, quoted, script } from './shell';

interface ArgoPlace { readonly namespace: string; readonly prefix: string; readonly remote: boolean }

/** A script that brings up the network as Argo CD would have done it, then hands it over. */
export const argoBootstrap = (plan: Plan, place: ArgoPlace): readonly OutputFile[] => {
  const releases = untilNetwork(plan);
  const text = script(
    ...scriptHead('Brings up what must be there before Argo CD can run, then gives Argo CD its settings and the root.', 'argocd-controller'),
    ...(releases.length > 0 && !place.remote ? [ownership(place), capabilities] : []),
    releases.length > 0 && place.remote ? ['# KUBECONFIG is the cluster to install on; Argo CD runs on another one.', 'owned() { false; }'] : [],
    releases.length > 0 && place.remote ? capabilities : [],
    namespacesOf(plan, releases).length > 0 ? ['apply -f "$here/namespaces.yaml"'] : [],
    ...releases.map((release) => install(release, release === networkOf(plan))),
    place.remote ? remoteEnd : handOver(place.namespace),
  );
  return [{ path: 'bootstrap/bootstrap.sh', text, executable: true }, ...bootstrapInputs(plan)];
};

const ownership = ({ namespace, prefix }: ArgoPlace): readonly string[] => [
  '# owned NAME: whether Argo CD has taken the release over; then it alone changes it',
  `owned() { "$KUBECTL" -n ${quoted(namespace)} get applications.argoproj.io "${prefix}$1" >/dev/null 2>&1; }`,
];

/** Argo CD renders with the cluster's version and kinds; a rendering that differs would restart pods when it takes over. */
const capabilities: readonly string[] = [
  '# capabilities: sets the array `cluster` to what the API server is and serves',
  'capabilities() {',
  '  local version versions kinds api',
  `  version=$("$KUBECTL" get --raw /version | sed -n 's/.*"gitVersion": *"\\(v[0-9.]*\\).*/\\1/p')`,
  '  [ -n "$version" ] || fail "the API server does not tell its version"',
  '  versions=$("$KUBECTL" api-versions)',
  '  # a kind that cannot be listed now, such as metrics without a network, is no kind a chart asks for',
  `  kinds=$("$KUBECTL" api-resources --no-headers 2>/dev/null | awk '{ print $(NF-2) "/" $NF }' || true)`,
  '  cluster=(--kube-version "$version")',
  '  for api in $versions $kinds; do cluster+=(--api-versions "$api"); done',
  '}',
];

function install(release: Release, isNetwork: boolean): readonly string[] {
  const { name, namespace, content } = release;
  const already = [`if owned ${quoted(name)}; then`, `  echo ${quoted(`${name} belongs to Argo CD: left alone`)}`, 'else'];
  if (content.kind === 'crds') return [...already, `  crds ${quoted(content.url)}`, 'fi'];
  if (!isHelm(release)) return [...already, `  apply -f "$here"/${quoted(objectsName(release))}`, 'fi'];
  return [
    ...already,
    `  ${command('chart', release.content.chart, release.content.version, ...chartArguments(release.content))}`,
    '  capabilities',
    '  # without -n: a chart has objects in several namespaces; without hooks: Argo CD runs those itself',
    `  "$HELM" ${command('template', name)} "\${from[@]}" ${command('--namespace', namespace, '--include-crds', '--no-hooks')} \\`,
    `    "\${cluster[@]}" --values "$here"/${quoted(valuesName(release))} | apply -f -`,
    ...(isNetwork ? [`  "$KUBECTL" ${command('-n', namespace, 'rollout', 'status', 'daemonset/cilium', '--timeout=10m')}`] : []),
    'fi',
  ];
}

const handOver = (namespace: string): readonly string[] => {
  const argo = `"$KUBECTL" -n ${quoted(namespace)}`;
  return [
    `if ! ${argo} get configmap argocd-cm argocd-cmd-params-cm >/dev/null 2>&1; then`,
    `  echo ${quoted(`Next: commit and push this folder, install Argo CD into the namespace ${namespace}, and run this script again.`)}`,
    '  exit 0',
    'fi',
    '# the settings first: without them the root would not wait for anything',
    `patched=$(${argo} patch configmap argocd-cm --type=merge --patch-file "$here/argocd-cm.patch.yaml")`,
    `patched+=$(${argo} patch configmap argocd-cmd-params-cm --type=merge --patch-file "$here/argocd-cmd-params-cm.patch.yaml")`,
    'if [[ $patched != *"(no change)"*"(no change)"* ]]; then',
    `  ${argo} rollout restart statefulset/argocd-application-controller`,
    `  ${argo} rollout status statefulset/argocd-application-controller --timeout=5m`,
    'fi',
    '"$KUBECTL" apply --server-side --field-manager=istio-on-cilium -f "$here/root.yaml"',
    `echo ${quoted(`Argo CD has the root: kubectl -n ${namespace} get applications`)}`,
  ];
};

const remoteEnd: readonly string[] = [
  'echo "Next, on the cluster of Argo CD: patch its ConfigMaps with argocd-cm.patch.yaml and argocd-cmd-params-cm.patch.yaml, and apply root.yaml."',
];
