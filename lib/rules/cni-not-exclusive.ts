import { rule } from './rule';

export const cniNotExclusive = rule({
  id: 'IOC1003',
  slug: 'cni-not-exclusive',
  title: 'an exclusive Cilium CNI removes the istio-cni plugin',
  because: 'Cilium owns the CNI folder and renames every configuration that is not its own, so pods start outside the mesh.',
  source: [
    'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#cilium',
    'https://docs.cilium.io/en/stable/network/servicemesh/istio/',
  ],
  strength: 'must',
  when: { 'istio.nodeAgent': 'installed' },
  need: { 'cilium.cni.exclusive': false },
});
