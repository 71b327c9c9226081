import { agentsFollowTheirConfiguration } from '../agents-follow-their-configuration';
import { aksByoTunnels } from '../aks-byo-tunnels';
import { bpfMasqueradeIsUnsupportedUpstream } from '../bpf-masquerade-is-unsupported-upstream';
import { chainingKeepsLegacyRouting } from '../chaining-keeps-legacy-routing';
import { ciliumZtunnelVsIstio } from '../cilium-ztunnel-vs-istio';
import { clusterAddressesStayInside } from '../cluster-addresses-stay-inside';
import { clustermeshNeedsEndpoints } from '../clustermesh-needs-endpoints';
import { cniNotExclusive } from '../cni-not-exclusive';
import { dsrInTunnelsNeedsGeneve } from '../dsr-in-tunnels-needs-geneve';
import { egressGatewayImpliesBpfMasquerade } from '../egress-gateway-implies-bpf-masquerade';
import { egressGatewayImpliesIpv4Masquerade } from '../egress-gateway-implies-ipv4-masquerade';
import { egressGatewayImpliesKpr } from '../egress-gateway-implies-kpr';
import { endpointSlicesNeedEndpoints } from '../endpoint-slices-need-endpoints';
import { enforcementFollowsPolicies } from '../enforcement-follows-policies';
import { eniAddressesNeedEni } from '../eni-addresses-need-eni';
import { gatewaysNeedKpr } from '../gateways-need-kpr';
import { gatewaysNeedNodePorts } from '../gateways-need-node-ports';
import { geneveDispatchNeedsGeneve } from '../geneve-dispatch-needs-geneve';
import { gkeRoutesNatively } from '../gke-routes-natively';
import { hostNamespaceOnlyPinned } from '../host-namespace-only-pinned';
import { hostRoutingNotBpf } from '../host-routing-not-bpf';
import { hubbleRelayNeedsHubble } from '../hubble-relay-needs-hubble';
import { hubbleUiNeedsRelay } from '../hubble-ui-needs-relay';
import { ipv4BigTcpNeedsHostRouting } from '../ipv4-big-tcp-needs-host-routing';
import { ipv6BigTcpNeedsHostRouting } from '../ipv6-big-tcp-needs-host-routing';
import { kprNeedsApiserverEndpoint } from '../kpr-needs-apiserver-endpoint';
import { l2AddressesAreAnnounced } from '../l2-addresses-are-announced';
import { l2AnnouncementsNeedKpr } from '../l2-announcements-need-kpr';
import { l7ProxyServesGateways } from '../l7-proxy-serves-gateways';
import { netkitBefore120 } from '../netkit-before-1-20';
import { netkitVsAmbient } from '../netkit-vs-ambient';
import { noConntrackIptablesRules } from '../no-conntrack-iptables-rules';
import { noDeprecatedLabelsOnGke } from '../no-deprecated-labels-on-gke';
import { oneApiServerAddress } from '../one-api-server-address';
import { oneDefaultIngress } from '../one-default-ingress';
import { oneL7LoadBalancer } from '../one-l7-load-balancer';
import { oneWorkloadIdentity } from '../one-workload-identity';
import { operatorFollowsItsConfiguration } from '../operator-follows-its-configuration';
import { podBbrNeedsHostRouting } from '../pod-bbr-needs-host-routing';
import { socketLbHostNamespaceOnly } from '../socket-lb-host-namespace-only';
import { spireNeedsAuthentication } from '../spire-needs-authentication';
import { taintsThatAreSetAreRemoved } from '../taints-that-are-set-are-removed';
import { tproxyVsNetkit } from '../tproxy-vs-netkit';
import { xdpBypassesNodeEncryption } from '../xdp-bypasses-node-encryption';

/** What Cilium must be told (1xxx). */
export const dataPath = [
  socketLbHostNamespaceOnly,
  hostNamespaceOnlyPinned,
  cniNotExclusive,
  hostRoutingNotBpf,
  chainingKeepsLegacyRouting,
  podBbrNeedsHostRouting,
  netkitVsAmbient,
  netkitBefore120,
  ipv4BigTcpNeedsHostRouting,
  ipv6BigTcpNeedsHostRouting,
  noConntrackIptablesRules,
  l2AnnouncementsNeedKpr,
  egressGatewayImpliesBpfMasquerade,
  egressGatewayImpliesKpr,
  egressGatewayImpliesIpv4Masquerade,
  ciliumZtunnelVsIstio,
  kprNeedsApiserverEndpoint,
  l2AddressesAreAnnounced,
  oneApiServerAddress,
  bpfMasqueradeIsUnsupportedUpstream,
  l7ProxyServesGateways,
  gatewaysNeedKpr,
  gatewaysNeedNodePorts,
  tproxyVsNetkit,
  dsrInTunnelsNeedsGeneve,
  geneveDispatchNeedsGeneve,
  eniAddressesNeedEni,
  gkeRoutesNatively,
  aksByoTunnels,
  taintsThatAreSetAreRemoved,
  spireNeedsAuthentication,
  oneWorkloadIdentity,
  endpointSlicesNeedEndpoints,
  clustermeshNeedsEndpoints,
  hubbleUiNeedsRelay,
  hubbleRelayNeedsHubble,
  xdpBypassesNodeEncryption,
  oneL7LoadBalancer,
  oneDefaultIngress,
  clusterAddressesStayInside,
  enforcementFollowsPolicies,
  agentsFollowTheirConfiguration,
  operatorFollowsItsConfiguration,
  noDeprecatedLabelsOnGke,
] as const;
