import { platform } from './platform';

export const gke = platform({
  title: 'GKE, a Cilium of your own',
  cilium: 'yours',
  ways: 'Helm, with the taint `node.cilium.io/agent-not-ready` on node pools',
  settles: {
    'kubeProxy': 'running',
    'cilium.gke.enabled': true,
    'cilium.ipam.mode': 'kubernetes',
    'cilium.nodeinit.enabled': true,
    'cilium.nodeinit.reconfigureKubelet': true,
    'cilium.nodeinit.removeCbrBridge': true,
    'cilium.cni.binPath': '/home/kubernetes/bin',
  },
  reasons: {
    'kubeProxy': {
      because: 'GKE starts kube-proxy',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
    'cilium.gke.enabled': {
      because: 'the integration for GKE',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
    'cilium.ipam.mode': {
      because: 'GKE gives each node its pod range',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
    'cilium.nodeinit.enabled': {
      because: 'nodes are made ready before pods start',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
    'cilium.nodeinit.reconfigureKubelet': {
      because: 'the kubelet must be told to use CNI',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'medium',
    },
    'cilium.nodeinit.removeCbrBridge': {
      because: 'the bridge of the default network goes',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'medium',
    },
    'cilium.cni.binPath': {
      because: 'plugins live there; the usual folder is read-only',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
  },
  notes: [
    'Give ipv4NativeRoutingCIDR: the pod range of the cluster. Autopilot admits no istio-cni, so no ambient (istio/istio#57356).',
  ],
});
