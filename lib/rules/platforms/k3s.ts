import { platform } from './platform';

export const k3s = platform({
  title: 'K3s',
  cilium: 'yours',
  ways: '`--flannel-backend=none`, `--disable-network-policy`, and `--disable-kube-proxy`, `--disable=servicelb`, `--disable=traefik` as far as Cilium and Istio replace them',
  settles: {
    'cilium.k8sServiceHost': '127.0.0.1',
    'cilium.k8sServicePort': 6444,
  },
  reasons: {
    'cilium.k8sServiceHost': {
      because: 'every K3s process serves the API on this address of its node',
      source: 'https://docs.k3s.io/architecture',
      confidence: 'high',
    },
    'cilium.k8sServicePort': {
      because: 'the port of the API on that address',
      source: 'https://docs.k3s.io/architecture',
      confidence: 'high',
    },
  },
  notes: [
    'Leave the Istio platform profile k3s out: it names the folders of the bundled network (IOC4003).',
  ],
});
