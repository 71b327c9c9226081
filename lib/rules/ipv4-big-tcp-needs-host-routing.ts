import { rule } from './rule';

export const ipv4BigTcpNeedsHostRouting = rule({
  id: 'IOC1009',
  slug: 'ipv4-big-tcp-needs-host-routing',
  title: 'IPv4 BIG TCP needs BPF host routing, which is off here (in ambient by IOC1004)',
  because: 'The agent refuses to start with BIG TCP while it routes through the kernel.',
  source: [
    'https://docs.cilium.io/en/stable/operations/performance/tuning/#ipv4-big-tcp',
    'https://github.com/cilium/cilium/blob/main/pkg/datapath/linux/bigtcp/bigtcp.go',
  ],
  strength: 'must',
  when: { 'cilium.hostRouting': 'legacy' },
  need: { 'cilium.enableIPv4BIGTCP': false },
});
