import { ambientProfileBase } from './ambient-profile-base';
import { ambientProfileCni } from './ambient-profile-cni';
import { ambientProfileIstiod } from './ambient-profile-istiod';
import { ambientProfileZtunnel } from './ambient-profile-ztunnel';
import { baseValidationFailsClosed } from './base-validation-fails-closed';
import { chainingKeepsLegacyRouting } from './chaining-keeps-legacy-routing';
import { ciliumGatewayApiBefore120 } from './cilium-gateway-api-before-1-20';
import { ciliumGatewayApiFrom120 } from './cilium-gateway-api-from-1-20';
import { ciliumZtunnelVsIstio } from './cilium-ztunnel-vs-istio';
import { clustermeshCertificatesStay } from './clustermesh-certificates-stay';
import { cniNotExclusive } from './cni-not-exclusive';
import { egressGatewayImpliesBpfMasquerade } from './egress-gateway-implies-bpf-masquerade';
import { egressGatewayImpliesIpv4Masquerade } from './egress-gateway-implies-ipv4-masquerade';
import { egressGatewayImpliesKpr } from './egress-gateway-implies-kpr';
import { hostNamespaceOnlyPinned } from './host-namespace-only-pinned';
import { hostRoutingNotBpf } from './host-routing-not-bpf';
import { hubbleCertificatesStay } from './hubble-certificates-stay';
import { hubbleCertificatesWithoutHook } from './hubble-certificates-without-hook';
import { ipv4BigTcpNeedsHostRouting } from './ipv4-big-tcp-needs-host-routing';
import { ipv6BigTcpNeedsHostRouting } from './ipv6-big-tcp-needs-host-routing';
import { istioCniImagesOutlive2026 } from './istio-cni-images-outlive-2026';
import { istioCniSharesBinaryFolder } from './istio-cni-shares-binary-folder';
import { istioCniSharesConfigFolder } from './istio-cni-shares-config-folder';
import { istioGatewayApi130 } from './istio-gateway-api-1-30';
import { istioGatewayApiBefore130 } from './istio-gateway-api-before-1-30';
import { istioGatewayApiFrom131 } from './istio-gateway-api-from-1-31';
import { istiodImagesOutlive2026 } from './istiod-images-outlive-2026';
import { istiodValidationFailsClosed } from './istiod-validation-fails-closed';
import { kprNeedsApiserverEndpoint } from './kpr-needs-apiserver-endpoint';
import { l2AddressesAreAnnounced } from './l2-addresses-are-announced';
import { l2AnnouncementsNeedKpr } from './l2-announcements-need-kpr';
import { netkitBefore120 } from './netkit-before-1-20';
import { netkitVsAmbient } from './netkit-vs-ambient';
import { noConntrackIptablesRules } from './no-conntrack-iptables-rules';
import { platformProfileOfBundledCni } from './platform-profile-of-bundled-cni';
import { podBbrNeedsHostRouting } from './pod-bbr-needs-host-routing';
import { sidecarStackModeMatchesCilium } from './sidecar-stack-mode-matches-cilium';
import { socketLbHostNamespaceOnly } from './socket-lb-host-namespace-only';
import { stackModeMatchesCilium } from './stack-mode-matches-cilium';
import { trustedZtunnelNamespace } from './trusted-ztunnel-namespace';
import { ztunnelImagesOutlive2026 } from './ztunnel-images-outlive-2026';

/** Every rule, by id. */
export const rules = [
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
  ambientProfileIstiod,
  ambientProfileCni,
  ambientProfileBase,
  ambientProfileZtunnel,
  trustedZtunnelNamespace,
  stackModeMatchesCilium,
  sidecarStackModeMatchesCilium,
  istiodImagesOutlive2026,
  istioCniImagesOutlive2026,
  ztunnelImagesOutlive2026,
  baseValidationFailsClosed,
  istiodValidationFailsClosed,
  ciliumGatewayApiBefore120,
  ciliumGatewayApiFrom120,
  istioGatewayApiBefore130,
  istioGatewayApi130,
  istioGatewayApiFrom131,
  istioCniSharesConfigFolder,
  istioCniSharesBinaryFolder,
  platformProfileOfBundledCni,
  hubbleCertificatesStay,
  hubbleCertificatesWithoutHook,
  clustermeshCertificatesStay,
] as const;

/** Ids of rules that are gone; never used again. */
export const retired = [] as const;

export { derivedFacts } from './derived';
export type { DerivedFact, Row } from './derived-fact';
export type { DerivedFacts, FactPath, Facts, StackFacts } from './facts';
export { platforms } from './platforms';
export type { Conditions, Literal, Need, Pattern, Rule, SameAs, Strength } from './rule';
