import { quoted } from './shell';

/** Gives a running Argo CD its settings and then the root, or says what to do first. */
export const handOver = (namespace: string): readonly string[] => {
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

/** The script's cluster is not the one of Argo CD, so a person does the rest. */
export const remoteEnd: readonly string[] = [
  'echo "Next, on the cluster of Argo CD: patch its ConfigMaps with argocd-cm.patch.yaml and argocd-cmd-params-cm.patch.yaml, and apply root.yaml."',
];
