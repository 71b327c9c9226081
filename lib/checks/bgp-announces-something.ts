import { check } from './check';

export const bgpAnnouncesSomething = check({
  id: 'IOC9023',
  slug: 'bgp-announces-something',
  title: 'the BGP of MetalLB announces nothing',
  because: 'Cilium 1.16 is the last line with it, and its chart refuses it without announcements.',
  source: [
    'https://github.com/cilium/cilium/blob/v1.16.19/install/kubernetes/cilium/templates/cilium-configmap.yaml',
  ],
  strength: 'must',
  advice: 'use bgpControlPlane, or set bgp.announce.loadbalancerIP or bgp.announce.podCIDR',
  find: ({ fact }) => {
    const announced = fact('cilium.bgp.announce.loadbalancerIP') === true || fact('cilium.bgp.announce.podCIDR') === true;
    return fact('cilium.line') === '1.16' && fact('cilium.bgp.enabled') === true && !announced ? [{ path: 'cilium.bgp.enabled' }] : [];
  },
});
