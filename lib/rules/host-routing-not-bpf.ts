import { rule } from './rule';

export const hostRoutingNotBpf = rule({
  id: 'IOC1004',
  slug: 'host-routing-not-bpf',
  title: 'BPF host routing loses the kubelet\'s probes of ambient pods',
  because: 'istio-cni rewrites the source of a probe to 169.254.7.127 in the host\'s netfilter, and the reply must pass there again. BPF host routing goes around it, and it is on whenever the kube-proxy replacement is on and iptables masquerades nothing: with bpf.masquerade, with masquerading switched off, with ENI addresses from 1.18, with IPsec from 1.19.',
  source: [
    'https://github.com/cilium/cilium/issues/36022',
    'https://github.com/istio/istio/issues/52208',
  ],
  strength: 'must',
  when: { 'mode': 'ambient', 'cilium.hostRoutingByItself': 'bpf' },
  need: { 'cilium.bpf.hostLegacyRouting': true },
});
