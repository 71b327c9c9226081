import { ciliumFrom } from './lines';
import { rule } from './rule';

export const tproxyVsNetkit = rule({
  id: 'IOC1024',
  slug: 'tproxy-vs-netkit',
  title: 'a transparent proxy in BPF and netkit devices exclude each other',
  because: 'From 1.19 the chart refuses the pair.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
    'https://github.com/cilium/cilium/issues/39892',
  ],
  strength: 'must',
  when: { 'cilium.line': ciliumFrom('1.19'), 'cilium.bpf.datapathMode': ['netkit', 'netkit-l2'] },
  need: { 'cilium.bpf.tproxy': [false, null] },
  advice: 'leave bpf.tproxy out',
});
