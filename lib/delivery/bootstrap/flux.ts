import type { Plan, Release } from '../../plan';
import { chartArguments } from '../chart-arguments';
import type { OutputFile } from '../delivery';
import { isHelm } from '../release-kinds';
import { namespacesOf, untilNetwork } from './before-network';
import { bootstrapInputs, objectsName, valuesName } from './inputs';
import { scriptHead } from './script-head';
import { command, quoted, script } from './shell';

/** A script that installs the network as the Helm release that Flux will upgrade, then gives Flux its Kustomizations. */
export const fluxBootstrap = (plan: Plan, fluxNamespace: string): readonly OutputFile[] => {
  const releases = untilNetwork(plan);
  const text = script(
    ...scriptHead('Brings up what must be there before Flux can run, then gives Flux its Kustomizations.', 'kustomize-controller'),
    releases.length > 0 ? ownership(fluxNamespace) : [],
    releases.some(isHelm) ? clientSide : [],
    namespacesOf(plan, releases).length > 0 ? ['apply -f "$here/namespaces.yaml"'] : [],
    ...releases.map((release) => install(release)),
    handOver,
  );
  return [{ path: 'bootstrap/bootstrap.sh', text, executable: true }, ...bootstrapInputs(plan)];
};

const ownership = (namespace: string): readonly string[] => [
  '# owned KIND NAME: whether Flux has taken the release over; then it alone changes it',
  `owned() { "$KUBECTL" -n ${quoted(namespace)} get "$1" "$2" >/dev/null 2>&1; }`,
];

/** Flux goes on as the release began, so it must begin in a way in which nobody else owns fields. */
const clientSide: readonly string[] = [
  '# client_side: Helm 4 would apply on the server and own the fields it wrote; what Flux drops later would stay for ever',
  'client_side() { case $("$HELM" version --short) in v[1-3].*) ;; *) echo --server-side=false ;; esac; }',
];

function install(release: Release): readonly string[] {
  const { name, namespace, content } = release;
  const kind = content.kind === 'crds' ? 'kustomizations.kustomize.toolkit.fluxcd.io' : 'helmreleases.helm.toolkit.fluxcd.io';
  const already = [`if owned ${command(kind, name)}; then`, `  echo ${quoted(`${name} belongs to Flux: left alone`)}`, 'else'];
  if (content.kind === 'crds') return [...already, `  crds ${quoted(content.url)}`, 'fi'];
  if (!isHelm(release)) return [...already, `  apply -f "$here"/${quoted(objectsName(release))}`, 'fi'];
  return [
    ...already,
    `  ${command('chart', release.content.chart, release.content.version, ...chartArguments(release.content))}`,
    `  "$HELM" ${command('upgrade', '--install', name)} "\${from[@]}" ${command('--namespace', namespace)} \\`,
    `    --values "$here"/${quoted(valuesName(release))} --wait --timeout 10m --history-max 5 $(client_side)`,
    'fi',
  ];
}

const handOver: readonly string[] = [
  'if ! "$KUBECTL" get customresourcedefinition kustomizations.kustomize.toolkit.fluxcd.io >/dev/null 2>&1; then',
  '  echo "Next: commit and push this folder, install Flux with its source of this repository, and run this script again."',
  '  exit 0',
  'fi',
  '"$KUBECTL" apply --server-side --field-manager=istio-on-cilium -f "$here/flux-kustomization.yaml"',
  'echo "Flux has the Kustomizations: flux get all"',
];
