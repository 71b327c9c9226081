import { rule } from './rule';

export const ipv6BigTcpNeedsHostRouting = rule({
  id: 'IOC1010',
  slug: 'ipv6-big-tcp-needs-host-routing',
  title: 'IPv6 BIG TCP needs BPF host routing, which is off here (in ambient by IOC1004)',
  because: 'The agent refuses to start with BIG TCP while it routes through the kernel.',
  source: [
    'https://docs.cilium.io/en/stable/operations/performance/tuning/#ipv6-big-tcp',
    'https://github.com/cilium/cilium/blob/main/pkg/datapath/linux/bigtcp/bigtcp.go',
  ],
  strength: 'must',
  when: { 'cilium.hostRouting': 'legacy' },
  need: { 'cilium.enableIPv6BIGTCP': false },
});
