import { platform } from './platform';

export const eksChained = platform({
  title: 'EKS, behind the VPC CNI',
  cilium: 'yours',
  ways: 'Helm, beside aws-node',
  settles: {
    'kubeProxy': 'running',
    'cilium.cni.chainingMode': 'aws-cni',
    'cilium.enableIPv4Masquerade': false,
    'cilium.routingMode': 'native',
  },
  reasons: {
    'kubeProxy': {
      because: 'EKS starts kube-proxy unless its add-on is removed',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
    'cilium.cni.chainingMode': {
      because: 'Cilium stands behind the VPC CNI',
      source: 'https://docs.cilium.io/en/stable/installation/cni-chaining-aws-cni/',
      confidence: 'high',
    },
    'cilium.enableIPv4Masquerade': {
      because: 'the VPC CNI masquerades',
      source: 'https://docs.cilium.io/en/stable/installation/cni-chaining-aws-cni/',
      confidence: 'high',
    },
    'cilium.routingMode': {
      because: 'the VPC routes pod addresses',
      source: 'https://docs.cilium.io/en/stable/installation/cni-chaining-aws-cni/',
      confidence: 'high',
    },
  },
  notes: [
    'With security groups for pods set POD_SECURITY_GROUP_ENFORCING_MODE to standard on aws-node, or use Istio 1.28 or newer; else probes fail.',
    'Three plugins share one configuration file; nobody has published a test of this chain with ambient.',
  ],
});
