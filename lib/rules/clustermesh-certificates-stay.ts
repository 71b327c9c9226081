import { ciliumFrom } from './lines';
import { rule } from './rule';

export const clustermeshCertificatesStay = rule({
  id: 'IOC5003',
  slug: 'clustermesh-certificates-stay',
  title: 'certificates made by helm differ on every render',
  because: 'Argo CD and a rendered folder make the chart anew each time, and each time with new keys. From 1.19 a job in the cluster can make them.',
  source: [
    'https://github.com/cilium/cilium/issues/40381',
    'https://github.com/cilium/cilium/pull/42298',
  ],
  strength: 'must',
  when: {
    'delivery': ['argo-cd', 'rendered'],
    'cilium.line': ciliumFrom('1.19'),
    'cilium.clustermesh.useAPIServer': true,
    'cilium.clustermesh.apiserver.tls.auto.enabled': true,
  },
  need: { 'cilium.clustermesh.apiserver.tls.auto.method': ['cronJob', 'certmanager'] },
});
