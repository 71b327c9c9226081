import { rule } from './rule';

export const podBbrNeedsHostRouting = rule({
  id: 'IOC1006',
  slug: 'pod-bbr-needs-host-routing',
  title: 'pod BBR needs BPF host routing, which is off here (in ambient by IOC1004)',
  because: 'The agent refuses to start with BBR for pods while it routes through the kernel. BBR for the host\'s own sockets is fine (bandwidthManager.bbrHostNamespaceOnly, from 1.18).',
  source: [
    'https://github.com/cilium/cilium/blob/main/pkg/datapath/linux/bandwidth/bandwidth.go',
  ],
  strength: 'must',
  when: {
    'cilium.hostRouting': 'legacy',
    'cilium.bandwidthManager.enabled': true,
    'cilium.bandwidthManager.bbrHostNamespaceOnly': [false, null],
  },
  need: { 'cilium.bandwidthManager.bbr': false },
});
