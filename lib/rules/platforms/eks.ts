import { platform } from './platform';

export const eks = platform({
  title: 'EKS, overlay network',
  cilium: 'yours',
  ways: 'Helm, after aws-node is removed or kept off the nodes',
  settles: {
    'kubeProxy': 'running',
  },
  reasons: {
    'kubeProxy': {
      because: 'EKS starts kube-proxy unless its add-on is removed',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
  },
  notes: [
    'The API server cannot reach pods in an overlay: webhooks of istiod time out (IOC9003). Native routing or eks-eni avoids that.',
  ],
});
