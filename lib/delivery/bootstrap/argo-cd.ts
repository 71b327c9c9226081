import type { Plan, Release } from '../../plan';
import { chartArguments } from '../chart-arguments';
import type { OutputFile } from '../delivery';
import { isHelm, networkOf } from '../release-kinds';
import { handOver, remoteEnd } from './argo-hand-over';
import { namespacesOf, untilNetwork } from './before-network';
import { capabilities } from './capabilities';
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
