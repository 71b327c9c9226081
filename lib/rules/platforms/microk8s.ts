import { platform } from './platform';

export const microk8s = platform({
  title: 'MicroK8s',
  cilium: 'yours',
  ways: 'the community add-on, or Helm, after the default network is taken away',
  settles: {
    'kubeProxy': 'running',
    'cilium.cni.confPath': '/var/snap/microk8s/current/args/cni-network',
    'cilium.cni.binPath': '/var/snap/microk8s/current/opt/cni/bin',
  },
  reasons: {
    'kubeProxy': {
      because: 'kube-proxy is part of the kubelite process',
      source: 'https://microk8s.io/docs/configuring-services',
      confidence: 'medium',
    },
    'cilium.cni.confPath': {
      because: 'the container runtime of the snap reads this folder',
      source: 'https://github.com/istio/istio/tree/master/manifests/helm-profiles',
      confidence: 'medium',
    },
    'cilium.cni.binPath': {
      because: 'the container runtime of the snap looks for plugins here',
      source: 'https://github.com/istio/istio/tree/master/manifests/helm-profiles',
      confidence: 'medium',
    },
  },
  notes: [],
});
