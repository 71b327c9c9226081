import { ambientDetectionRetry } from '../ambient-detection-retry';
import { ambientProfileBase } from '../ambient-profile-base';
import { ambientProfileCni } from '../ambient-profile-cni';
import { ambientProfileIstiod } from '../ambient-profile-istiod';
import { ambientProfileZtunnel } from '../ambient-profile-ztunnel';
import { baseValidationFailsClosed } from '../base-validation-fails-closed';
import { istioCniImagesOutlive2026 } from '../istio-cni-images-outlive-2026';
import { istiodImagesOutlive2026 } from '../istiod-images-outlive-2026';
import { istiodValidationFailsClosed } from '../istiod-validation-fails-closed';
import { nftablesInAmbientFrom128 } from '../nftables-in-ambient-from-1-28';
import { nftablesNeedsAKubeletByName } from '../nftables-needs-a-kubelet-by-name';
import { nftablesOnMicrok8sFrom129 } from '../nftables-on-microk8s-from-1-29';
import { oneFirewallBackend } from '../one-firewall-backend';
import { sidecarStackModeMatchesCilium } from '../sidecar-stack-mode-matches-cilium';
import { stackModeMatchesCilium } from '../stack-mode-matches-cilium';
import { trustedZtunnelName } from '../trusted-ztunnel-name';
import { trustedZtunnelNameByDefault } from '../trusted-ztunnel-name-by-default';
import { trustedZtunnelNamespace } from '../trusted-ztunnel-namespace';
import { ztunnelImagesOutlive2026 } from '../ztunnel-images-outlive-2026';
import { ztunnelKnowsItsCluster } from '../ztunnel-knows-its-cluster';
import { ztunnelKnowsItsNetwork } from '../ztunnel-knows-its-network';

/** What the charts of Istio must be told (2xxx). */
export const istioCharts = [
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
  trustedZtunnelName,
  trustedZtunnelNameByDefault,
  ambientDetectionRetry,
  nftablesInAmbientFrom128,
  oneFirewallBackend,
  nftablesNeedsAKubeletByName,
  nftablesOnMicrok8sFrom129,
  ztunnelKnowsItsCluster,
  ztunnelKnowsItsNetwork,
] as const;
