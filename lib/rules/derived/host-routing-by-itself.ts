import { derivedFact } from '../derived-fact';
import { ciliumBefore } from '../lines';

/** The agent's own list of reasons to fall back to the kernel's routing. */
export const hostRoutingByItself = derivedFact({
  fact: 'cilium.hostRoutingByItself',
  blame: ['cilium.bpf.hostLegacyRouting', 'cilium.bpf.masquerade', 'cilium.enableIPv4Masquerade', 'cilium.kubeProxyReplacement'],
  rows: [
    { when: { 'cilium.kubeProxyReplacementIs': 'off' }, is: 'legacy' },
    { when: { 'cilium.iptablesMasquerade': 'on' }, is: 'legacy' },
    { when: { 'cilium.chaining': 'on' }, is: 'legacy' },
    {
      when: { 'cilium.line': ciliumBefore('1.19'), 'cilium.encryption.enabled': true, 'cilium.encryption.type': 'ipsec' },
      is: 'legacy',
    },
    { is: 'bpf' },
  ],
});
