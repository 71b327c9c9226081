import { rule } from './rule';

export const noDeprecatedLabelsOnGke = rule({
  id: 'IOC1045',
  slug: 'no-deprecated-labels-on-gke',
  title: 'GKE removes a DaemonSet of kube-system that carries the deprecated labels',
  because: 'The chart refuses them there. In a namespace of its own Cilium may carry them: accept this with that reason.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-agent/daemonset.yaml',
  ],
  strength: 'must',
  when: { 'cilium.gke.enabled': true },
  need: { 'cilium.keepDeprecatedLabels': false },
});
