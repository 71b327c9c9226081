import { derivedFact } from '../derived-fact';
import { ciliumFrom } from '../lines';

/** The kube-proxy replacement forces socket load balancing on, whatever `socketLB.enabled` says. */
export const socketLbInPods = derivedFact({
  fact: 'cilium.socketLbInPods',
  blame: ['cilium.socketLB.hostNamespaceOnly', 'cilium.socketLB.enabled', 'cilium.kubeProxyReplacement'],
  rows: [
    { when: { 'cilium.kubeProxyReplacementIs': 'off', 'cilium.socketLB.enabled': [false, null] }, is: 'absent' },
    { when: { 'cilium.line': ciliumFrom('1.20'), 'cilium.gatewayAPI.enabled': true }, is: 'kept out' },
    { is: 'as set' },
  ],
});
