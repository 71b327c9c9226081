import { apiServerAddress } from './api-server-address';
import { bpfMasquerade } from './bpf-masquerade';
import { hostRouting } from './host-routing';
import { hostRoutingByItself } from './host-routing-by-itself';
import { iptablesMasquerade } from './iptables-masquerade';
import { ipv4Masquerade } from './ipv4-masquerade';
import { kubeProxyReplacementIs } from './kube-proxy-replacement-is';
import { nodeAgent } from './node-agent';
import { socketLbInPods } from './socket-lb-in-pods';

/** Every derived fact, by its path. */
export const derivedFacts = {
  'cilium.apiServerAddress': apiServerAddress,
  'cilium.bpfMasquerade': bpfMasquerade,
  'cilium.hostRouting': hostRouting,
  'cilium.hostRoutingByItself': hostRoutingByItself,
  'cilium.iptablesMasquerade': iptablesMasquerade,
  'cilium.ipv4Masquerade': ipv4Masquerade,
  'cilium.kubeProxyReplacementIs': kubeProxyReplacementIs,
  'cilium.socketLbInPods': socketLbInPods,
  'istio.nodeAgent': nodeAgent,
} as const;
