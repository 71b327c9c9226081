import { platform } from './platform';

export const kind = platform({
  title: 'kind',
  cilium: 'yours',
  ways: 'a cluster without its default network (`disableDefaultCNI`), and without kube-proxy where Cilium replaces it',
  settles: {
    'cilium.k8sServiceHost': 'kind-control-plane',
    'cilium.k8sServicePort': 6443,
    'cilium.ipam.mode': 'kubernetes',
  },
  reasons: {
    'cilium.k8sServiceHost': {
      because: 'the control plane is a container of this name, for a cluster of the default name',
      source: 'https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/#quick-start',
      confidence: 'high',
    },
    'cilium.k8sServicePort': {
      because: 'the API server listens there inside the container network',
      source: 'https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/#quick-start',
      confidence: 'high',
    },
    'cilium.ipam.mode': {
      because: 'kind gives each node its pod range',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
  },
  notes: [
    'A cluster of another name has another host: set k8sServiceHost to `<name>-control-plane`.',
  ],
});
