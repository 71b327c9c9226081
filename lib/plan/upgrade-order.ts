import { meshOrder } from './mesh-order';
import { inOrder } from './order';

const [crds, cilium, addresses, base, cni, istiod, ztunnel] = meshOrder;
const [istiodOnBase, , istiodOnCrds] = istiod.after;

/**
 * The order of `order: 'upgrade'`, which is that of Istio's page for upgrades: as at an install, with istiod before istio-cni.
 * Upstream promises that istio-cni works with an istiod of its own line and of the next, and nothing about an older one.
 */
export const upgradeOrder = inOrder([
  crds,
  cilium,
  addresses,
  base,
  { name: 'istiod', after: [istiodOnBase, istiodOnCrds] },
  {
    name: 'istio-cni',
    after: [...cni.after, {
      on: 'istiod',
      because: 'it is promised to work with an istiod of its own line and of the next, so the control plane is upgraded first',
      source: 'https://istio.io/latest/docs/ambient/upgrade/helm/#cni-node-agent',
    }],
  },
  ztunnel,
]);
