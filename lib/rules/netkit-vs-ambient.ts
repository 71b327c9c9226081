import { ciliumFrom } from './lines';
import { rule } from './rule';

export const netkitVsAmbient = rule({
  id: 'IOC1007',
  slug: 'netkit-vs-ambient',
  title: 'netkit devices need BPF host routing, which ambient cannot have (IOC1004)',
  because: 'From 1.20 the agent refuses netkit together with legacy host routing.',
  source: [
    'https://github.com/cilium/cilium/pull/44713',
    'https://github.com/cilium/cilium/pull/46032',
  ],
  strength: 'must',
  when: { 'mode': 'ambient', 'cilium.line': ciliumFrom('1.20') },
  need: { 'cilium.bpf.datapathMode': ['veth', 'auto'] },
});
