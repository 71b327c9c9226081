import { platform } from './platform';

export const gkeDataplaneV2 = platform({
  title: 'GKE, Dataplane V2',
  cilium: 'owned',
  ways: 'nothing: Google owns the configuration. Check it on the cluster, and declare what you found with CiliumForIstio.existing',
  settles: {
    'cilium.kubeProxyReplacement': true,
    'cilium.k8sServiceHost': 'managed',
    'cilium.cni.binPath': '/home/kubernetes/bin',
  },
  reasons: {
    'cilium.kubeProxyReplacement': {
      because: 'this data plane runs without kube-proxy',
      source: 'https://cloud.google.com/kubernetes-engine/docs/concepts/dataplane-v2',
      confidence: 'high',
    },
    'cilium.k8sServiceHost': {
      because: 'Google gives its agents the address of the API server',
      source: 'https://cloud.google.com/kubernetes-engine/docs/concepts/dataplane-v2',
      confidence: 'medium',
    },
    'cilium.cni.binPath': {
      because: 'plugins live there; the usual folder is read-only',
      source: 'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#google-kubernetes-engine-gke',
      confidence: 'high',
    },
  },
  notes: [
    'An open report tells of lost HBONE connections on one node with GKE 1.34 and Istio 1.28.0 (istio/istio#59754). Autopilot admits no istio-cni.',
  ],
});
