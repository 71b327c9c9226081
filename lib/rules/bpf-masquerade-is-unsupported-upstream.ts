import { rule } from './rule';

export const bpfMasqueradeIsUnsupportedUpstream = rule({
  id: 'IOC1020',
  slug: 'bpf-masquerade-is-unsupported-upstream',
  title: 'Istio calls BPF masquerading unsupported in ambient, where Cilium calls it fine with legacy host routing',
  because: 'Upstreams disagree. What breaks probes is BPF host routing, which IOC1004 keeps off; a public test matrix of 2026 shows BPF masquerading healthy beside bpf.hostLegacyRouting. Whoever wants support from both sides masquerades by iptables.',
  source: [
    'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#cilium',
    'https://github.com/istio/istio/issues/52208',
    'https://github.com/cilium/cilium/pull/38338',
  ],
  strength: 'should',
  when: { mode: 'ambient' },
  need: { 'cilium.bpf.masquerade': [false, null] },
  advice: 'leave bpf.masquerade out, or accept this with your reason',
});
