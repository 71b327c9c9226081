import { rule } from './rule';

export const oneWorkloadIdentity = rule({
  id: 'IOC1032',
  slug: 'one-workload-identity',
  title: 'two identity systems would issue certificates for the same workloads',
  because: 'Istio authenticates every connection already. The mutual authentication of Cilium is unrelated to it, deprecated in 1.20, and its removal is announced.',
  source: [
    'https://github.com/cilium/cilium/issues/47132',
    'https://docs.cilium.io/en/stable/network/servicemesh/mutual-authentication/mutual-authentication/',
  ],
  strength: 'should',
  when: { mode: ['ambient', 'sidecar'] },
  need: { 'cilium.authentication.mutual.spire.enabled': false },
});
