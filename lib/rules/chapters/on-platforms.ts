import { gkeQuotaForIstioCni } from '../gke-quota-for-istio-cni';
import { gkeQuotaForZtunnel } from '../gke-quota-for-ztunnel';
import { istioCniChainedBehindCilium } from '../istio-cni-chained-behind-cilium';
import { istioCniSharesBinaryFolder } from '../istio-cni-shares-binary-folder';
import { istioCniSharesConfigFolder } from '../istio-cni-shares-config-folder';
import { openshiftNodeNamespace } from '../openshift-node-namespace';
import { platformProfileOfBundledCni } from '../platform-profile-of-bundled-cni';

/** What a platform asks of both (4xxx). */
export const onPlatforms = [
  istioCniSharesConfigFolder,
  istioCniSharesBinaryFolder,
  platformProfileOfBundledCni,
  istioCniChainedBehindCilium,
  openshiftNodeNamespace,
  gkeQuotaForIstioCni,
  gkeQuotaForZtunnel,
] as const;
