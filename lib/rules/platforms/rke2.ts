import { platform } from './platform';

export const rke2 = platform({
  title: 'RKE2',
  cilium: 'either',
  ways: 'a HelmChartConfig named `rke2-cilium` in kube-system for the bundled Cilium; or `cni: none` and a Cilium of your own. `disable-kube-proxy: true` where Cilium replaces it',
  settles: {
    'cilium.k8sServiceHost': '127.0.0.1',
    'cilium.k8sServicePort': 6443,
  },
  reasons: {
    'cilium.k8sServiceHost': {
      because: 'every node serves the API on this address',
      source: 'https://docs.rke2.io/networking/basic_network_options',
      confidence: 'medium',
    },
    'cilium.k8sServicePort': {
      because: 'the port of the API on that address',
      source: 'https://docs.rke2.io/networking/basic_network_options',
      confidence: 'medium',
    },
  },
  notes: [
    'The bundled chart is a copy of the upstream one: the same values apply.',
  ],
});
