/**
 * What becomes of nodes and pods in place of a kubelet: nodes are ready at once, pods some seconds after they were
 * scheduled, so that whoever does not wait for them is seen. Jobs end well. A pod that asks for more than a node has is
 * never scheduled and so never ready.
 */
export const stages = (secondsUntilReady: number): string => [nodeReady, podReady(secondsUntilReady), podDone, podGone].map((stage) => JSON.stringify(stage)).join('\n---\n');

const stage = (name: string, kind: 'Node' | 'Pod', selector: readonly object[], next: object, seconds = 0): object => ({
  apiVersion: 'kwok.x-k8s.io/v1alpha1',
  kind: 'Stage',
  metadata: { name },
  spec: {
    resourceRef: { apiGroup: 'v1', kind },
    selector: { matchExpressions: selector },
    ...(seconds > 0 && { delay: { durationMilliseconds: seconds * 1000 } }),
    next,
  },
});

const nodeReady = stage('node-ready', 'Node', [{ key: '.status.conditions.[] | select( .type == "Ready" ) | .status', operator: 'NotIn', values: ['True'] }], {
  statusTemplate: `{{ $now := Now }}
conditions:
{{ range NodeConditions }}
- {type: {{ .type | Quote }}, status: {{ .status | Quote }}, reason: {{ .reason | Quote }}, message: {{ .message | Quote }}, lastHeartbeatTime: {{ $now | Quote }}, lastTransitionTime: {{ $now | Quote }}}
{{ end }}
addresses:
- {type: InternalIP, address: {{ NodeIP | Quote }}}
nodeInfo: {architecture: amd64, operatingSystem: linux, bootID: "", containerRuntimeVersion: fake, kernelVersion: fake, kubeProxyVersion: "", kubeletVersion: fake, machineID: "", osImage: "", systemUUID: ""}
phase: Running
`,
});

const alive = [{ key: '.metadata.deletionTimestamp', operator: 'DoesNotExist' }];

const podReady = (seconds: number): object => stage('pod-ready', 'Pod', [...alive, { key: '.status.podIP', operator: 'DoesNotExist' }], {
  statusTemplate: `{{ $now := Now }}
conditions:
- {type: Initialized, status: "True", lastTransitionTime: {{ $now | Quote }}}
- {type: ContainersReady, status: "True", lastTransitionTime: {{ $now | Quote }}}
- {type: Ready, status: "True", lastTransitionTime: {{ $now | Quote }}}
containerStatuses:
{{ range .spec.containers }}
- {name: {{ .name | Quote }}, image: {{ .image | Quote }}, imageID: "", ready: true, started: true, restartCount: 0, state: {running: {startedAt: {{ $now | Quote }}}}}
{{ end }}
hostIP: {{ NodeIPWith .spec.nodeName | Quote }}
podIP: {{ PodIPWith .spec.nodeName ( or .spec.hostNetwork false ) ( or .metadata.uid "" ) ( or .metadata.name "" ) ( or .metadata.namespace "" ) | Quote }}
phase: Running
startTime: {{ $now | Quote }}
`,
}, seconds);

const podDone = stage('pod-done', 'Pod', [
  ...alive,
  { key: '.status.phase', operator: 'In', values: ['Running'] },
  { key: '.metadata.ownerReferences.[].kind', operator: 'In', values: ['Job'] },
], {
  statusTemplate: `{{ $now := Now }}
containerStatuses:
{{ range .spec.containers }}
- {name: {{ .name | Quote }}, image: {{ .image | Quote }}, imageID: "", ready: false, restartCount: 0, state: {terminated: {exitCode: 0, reason: Completed, startedAt: {{ $now | Quote }}, finishedAt: {{ $now | Quote }}}}}
{{ end }}
phase: Succeeded
`,
});

const podGone = stage('pod-gone', 'Pod', [{ key: '.metadata.deletionTimestamp', operator: 'Exists' }], { finalizers: { empty: true }, delete: true });
