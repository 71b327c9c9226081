import { ciliumFrom } from './lines';
import { rule } from './rule';

export const oneApiServerAddress = rule({
  id: 'IOC1019',
  slug: 'one-api-server-address',
  title: 'the API server is named twice',
  because: 'From 1.18 the chart refuses k8sServiceHost beside k8sServiceHostRef.',
  source: [
    'https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/#quick-start',
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  when: { 'cilium.line': ciliumFrom('1.18'), 'cilium.apiServerReference': 'given' },
  need: { 'cilium.k8sServiceHost': '' },
  advice: 'leave k8sServiceHost out, or leave k8sServiceHostRef out',
});
