import type { DerivedFact } from '../derived-fact';
import type { DerivedFacts } from '../facts';
import { apiServerAddress } from './api-server-address';
import { apiServerReference } from './api-server-reference';
import { bpfMasquerade } from './bpf-masquerade';
import { chaining } from './chaining';
import { entrance } from './entrance';
import { hostRouting } from './host-routing';
import { hostRoutingByItself } from './host-routing-by-itself';
import { iptablesMasquerade } from './iptables-masquerade';
import { ipv4Masquerade } from './ipv4-masquerade';
import { kubeProxyReplacementIs } from './kube-proxy-replacement-is';
import { l7Proxying } from './l7-proxying';
import { routing } from './routing';
import { socketLbInPods } from './socket-lb-in-pods';
import { nodeAgent } from './node-agent';
import { ztunnelName } from './ztunnel-name';

/** Every derived fact, by its path. */
export const derivedFacts: { readonly [Path in keyof DerivedFacts]: DerivedFact<Path> } = {
  'cilium.apiServerAddress': apiServerAddress,
  'cilium.apiServerReference': apiServerReference,
  'cilium.bpfMasquerade': bpfMasquerade,
  'cilium.chaining': chaining,
  'cilium.entrance': entrance,
  'cilium.hostRouting': hostRouting,
  'cilium.hostRoutingByItself': hostRoutingByItself,
  'cilium.iptablesMasquerade': iptablesMasquerade,
  'cilium.ipv4Masquerade': ipv4Masquerade,
  'cilium.kubeProxyReplacementIs': kubeProxyReplacementIs,
  'cilium.l7Proxying': l7Proxying,
  'cilium.routing': routing,
  'cilium.socketLbInPods': socketLbInPods,
  'istio.nodeAgent': nodeAgent,
  'istio.ztunnelName': ztunnelName,
};
