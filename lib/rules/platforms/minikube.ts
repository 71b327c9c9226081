import { platform } from './platform';

export const minikube = platform({
  title: 'minikube',
  cilium: 'yours',
  ways: '`--cni=false`, or `--cni=cilium` for its own copy',
  settles: {
    'kubeProxy': 'running',
  },
  reasons: {
    'kubeProxy': {
      because: 'minikube starts kube-proxy unless told not to',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'medium',
    },
  },
  notes: [
    'With the docker container runtime set cni.cni.cniNetnsDir to /var/run/docker/netns, which is all that the Istio platform profile minikube does.',
  ],
});
