import { platform } from './platform';

export const eksEni = platform({
  title: 'EKS, addresses of AWS interfaces',
  cilium: 'yours',
  ways: 'Helm, after aws-node is removed or kept off the nodes',
  settles: {
    'kubeProxy': 'running',
    'cilium.eni.enabled': true,
    'cilium.ipam.mode': 'eni',
    'cilium.routingMode': 'native',
  },
  reasons: {
    'kubeProxy': {
      because: 'EKS starts kube-proxy unless its add-on is removed',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
      confidence: 'high',
    },
    'cilium.eni.enabled': {
      because: 'pods get addresses of the VPC',
      source: 'https://docs.cilium.io/en/stable/network/concepts/ipam/eni/',
      confidence: 'high',
    },
    'cilium.ipam.mode': {
      because: 'before 1.19 the chart does not derive it',
      source: 'https://docs.cilium.io/en/stable/network/concepts/ipam/eni/',
      confidence: 'high',
    },
    'cilium.routingMode': {
      because: 'the VPC routes pod addresses',
      source: 'https://docs.cilium.io/en/stable/network/concepts/ipam/eni/',
      confidence: 'high',
    },
  },
  notes: [
    'From 1.18 nothing is masqueraded unless enableIPv4Masquerade is true: nodes in private subnets need a NAT gateway, and BPF host routing would turn itself on (IOC1004).',
  ],
});
