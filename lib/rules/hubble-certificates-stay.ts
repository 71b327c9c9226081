import { ciliumFrom } from './lines';
import { rule } from './rule';

export const hubbleCertificatesStay = rule({
  id: 'IOC5001',
  slug: 'hubble-certificates-stay',
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
    'cilium.hubble.enabled': true,
    'cilium.hubble.tls.enabled': true,
    'cilium.hubble.tls.auto.enabled': true,
  },
  need: { 'cilium.hubble.tls.auto.method': ['cronJob', 'certmanager'] },
});
