import { platform } from './platform';

export const canonicalKubernetes = platform({
  title: 'Canonical Kubernetes',
  cilium: 'either',
  ways: 'annotations of the cluster for the built-in Cilium (`k8sd/v1alpha1/cilium/cni-exclusive` is one), or the network feature off and a Cilium of your own',
  settles: {
    'kubeProxy': 'running',
    'cilium.socketLB.enabled': true,
  },
  reasons: {
    'kubeProxy': {
      because: 'kube-proxy is a service of the snap',
      source: 'https://github.com/canonical/k8s-snap/blob/main/src/k8s/pkg/k8sd/features/cilium/network.go',
      confidence: 'high',
    },
    'cilium.socketLB.enabled': {
      because: 'the snap switches socket load balancing on beside kube-proxy, in every namespace',
      source: 'https://github.com/canonical/k8s-snap/blob/main/src/k8s/pkg/k8sd/features/cilium/network.go',
      confidence: 'high',
    },
  },
  notes: [
    'No annotation keeps the built-in load balancer out of pods (canonical/k8s-snap#2368, open): declare socketLB.hostNamespaceOnly only where you have set it by another way.',
  ],
});
