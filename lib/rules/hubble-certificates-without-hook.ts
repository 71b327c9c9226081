import { ciliumBefore } from './lines';
import { rule } from './rule';

export const hubbleCertificatesWithoutHook = rule({
  id: 'IOC5002',
  slug: 'hubble-certificates-without-hook',
  title: 'before 1.19 the certificate job is a hook that waits for the network it belongs to',
  because: 'Waiting for the release and the job wait for each other.',
  source: [
    'https://github.com/cilium/cilium/issues/40381',
  ],
  strength: 'must',
  when: {
    'cilium.line': ciliumBefore('1.19'),
    'cilium.hubble.enabled': true,
    'cilium.hubble.tls.enabled': true,
    'cilium.hubble.tls.auto.enabled': true,
  },
  need: { 'cilium.hubble.tls.auto.method': ['helm', 'certmanager'] },
});
