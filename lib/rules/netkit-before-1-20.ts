import { ciliumBefore } from './lines';
import { rule } from './rule';

export const netkitBefore120 = rule({
  id: 'IOC1008',
  slug: 'netkit-before-1-20',
  title: 'netkit is documented for BPF host routing only, which is off here',
  because: 'Before 1.20 the agent starts with netkit and legacy host routing, but its documentation demands BPF host routing.',
  source: [
    'https://docs.cilium.io/en/stable/operations/performance/tuning/#netkit-device-mode',
  ],
  strength: 'should',
  when: { 'mode': 'ambient', 'cilium.line': ciliumBefore('1.20') },
  need: { 'cilium.bpf.datapathMode': 'veth' },
});
