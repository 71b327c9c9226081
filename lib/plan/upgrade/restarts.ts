import type { Subject } from '../../judge';
import type { UpgradeStep } from './upgrade';

/** The releases of a step in the documented order, and what restarts with them. */
export const ciliumReleases: Pick<UpgradeStep, 'releases' | 'restarts' | 'source'> = {
  releases: ['cilium'],
  restarts: [
    'agents restart node by node: connections live on in the kernel, new pods and policies wait',
    'the Envoy of Cilium restarts with them: connections that pass its L7 policies or gateways break',
    'the operator restarts: new addresses and identities wait',
  ],
  source: 'https://docs.cilium.io/en/stable/operations/upgrade/',
};

/**
 * CRDs, then the control plane, then the data plane: istio-cni and ztunnel work with an istiod of their own line and of the next, and
 * never with an older one.
 */
export const istioReleases = ({ istio }: Subject): Pick<UpgradeStep, 'releases' | 'restarts' | 'source'> => {
  const ambient = istio?.mode === 'ambient';
  return {
    releases: ['istio-base', 'istiod', ...(ambient || istio?.cniChart === true ? ['istio-cni'] : []), ...(ambient ? ['ztunnel'] : []), 'gateways'],
    restarts: [
      'istiod rolls: configuration stands still while it does',
      ...(ambient || istio?.cniChart === true ? ['istio-cni restarts node by node: pods that start there meanwhile wait and are tried again'] : []),
      ...(ambient
        ? ['ztunnel restarts node by node: connections of the mesh on that node break when its grace period ends']
        : ['sidecars stay at the old line until their pods restart']),
      'gateways roll: drain them as you would for a release of your own',
    ],
    source: 'https://istio.io/latest/docs/ambient/upgrade/helm/',
  };
};

export const crdReleases: Pick<UpgradeStep, 'releases' | 'restarts' | 'source'> = {
  releases: ['gateway-api-crds'],
  restarts: [],
  source: 'https://gateway-api.sigs.k8s.io/guides/#upgrading-to-new-versions-of-gateway-api',
};
