import { platform } from './platform';

export const aksByo = platform({
  title: 'AKS, a network of your own',
  cilium: 'yours',
  ways: '`--network-plugin none`, then Helm',
  settles: {
    'kubeProxy': 'running',
    'cilium.aksbyocni.enabled': true,
  },
  reasons: {
    'kubeProxy': {
      because: 'AKS starts kube-proxy',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
    'cilium.aksbyocni.enabled': {
      because: 'the integration for AKS without a network of its own',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
  },
  notes: [
    'Tunnels only (IOC1029). The API server cannot reach pods in an overlay: webhooks of istiod may time out (IOC9003).',
  ],
});
