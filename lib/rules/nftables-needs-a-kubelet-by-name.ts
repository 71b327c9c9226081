import { rule } from './rule';

export const nftablesNeedsAKubeletByName = rule({
  id: 'IOC2018',
  slug: 'nftables-needs-a-kubelet-by-name',
  title: 'istio-cni looks for a process called kubelet, which K3s does not have',
  because: 'With nftables it matches probes by the user of the kubelet; up to the release candidate of 1.31 it does not find the one of K3s.',
  source: [
    'https://github.com/istio/istio/blob/master/cni/pkg/nodeagent/kubeletuid_linux.go',
  ],
  strength: 'should',
  when: { 'istio.mode': 'ambient', platform: ['k3s', 'k3d'] },
  need: { 'istio.cni.global.nativeNftables': false },
});
