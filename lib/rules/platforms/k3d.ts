import { platform } from './platform';

export const k3d = platform({
  title: 'k3d',
  cilium: 'yours',
  ways: '`--flannel-backend=none`, `--disable-network-policy`, and `--disable-kube-proxy` where Cilium replaces it',
  settles: {
    'cilium.k8sServiceHost': '127.0.0.1',
    'cilium.k8sServicePort': 6444,
  },
  reasons: {
    'cilium.k8sServiceHost': {
      because: 'every K3s process serves the API on this address of its node',
      source: 'https://docs.k3s.io/architecture',
      confidence: 'medium',
    },
    'cilium.k8sServicePort': {
      because: 'the port of the API on that address',
      source: 'https://docs.k3s.io/architecture',
      confidence: 'medium',
    },
  },
  notes: [
    'Nodes are containers: mount `/sys/fs/bpf` and share `/run/cilium/cgroupv2` before Cilium starts.',
    'Leave the Istio platform profile k3d out: it names the folders of the bundled network.',
  ],
});
