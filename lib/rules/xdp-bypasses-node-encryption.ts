import { rule } from './rule';

export const xdpBypassesNodeEncryption = rule({
  id: 'IOC1037',
  slug: 'xdp-bypasses-node-encryption',
  title: 'XDP forwards requests to other nodes before WireGuard can encrypt them',
  because: 'With node encryption the agent warns that north-south traffic which XDP forwards stays unencrypted.',
  source: [
    'https://github.com/cilium/cilium/blob/main/pkg/kpr/initializer/kube_proxy_replacement.go',
  ],
  strength: 'should',
  when: { 'cilium.encryption.enabled': true, 'cilium.encryption.type': 'wireguard', 'cilium.encryption.nodeEncryption': true },
  need: { 'cilium.loadBalancer.acceleration': 'disabled' },
});
