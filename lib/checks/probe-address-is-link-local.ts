import { check } from './check';

export const probeAddressIsLinkLocal = check({
  id: 'IOC9012',
  slug: 'probe-address-is-link-local',
  title: 'istio-cni rewrites probes to an address that must be nobody\'s',
  because: 'It is one static address for every node, and its documentation keeps it in 169.254.0.0/16; policies that let probes in must name the same one.',
  source: [
    'https://github.com/istio/istio/blob/master/cni/README.md',
    'https://github.com/istio/istio/pull/58312',
  ],
  strength: 'should',
  advice: 'leave HOST_PROBE_SNAT_IP out, or take an address of 169.254.0.0/16',
  find: ({ stated }) => {
    const address = stated('istio.cni.cni.env.HOST_PROBE_SNAT_IP');
    return typeof address === 'string' && !/^169\.254\.\d{1,3}\.\d{1,3}$/.test(address) ? [{ path: 'istio.cni.cni.env.HOST_PROBE_SNAT_IP' }] : [];
  },
});
