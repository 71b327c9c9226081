import { check } from './check';

export const hostFirewallVsIpv6BpfMasquerade = check({
  id: 'IOC9016',
  slug: 'host-firewall-vs-ipv6-bpf-masquerade',
  title: 'the host firewall and BPF masquerading of IPv6 do not go together',
  because: 'Cilium\'s documentation lists the pair as a limitation.',
  source: [
    'https://docs.cilium.io/en/stable/network/concepts/masquerading/',
  ],
  strength: 'should',
  advice: 'leave bpf.masquerade out, or hostFirewall.enabled',
  find: ({ fact }) => {
    const both = fact('cilium.hostFirewall.enabled') === true && fact('cilium.bpfMasquerade') === 'on';
    return both && fact('cilium.ipv6.enabled') === true && fact('cilium.enableIPv6Masquerade') === true ? [{ path: 'cilium.hostFirewall.enabled' }] : [];
  },
});
