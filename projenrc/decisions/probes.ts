import { chapter } from './decision';

export const probes = chapter('Probes, masquerading and host routing', {
  'ambient-bpf-host-routing-breaks-probes': { kind: 'must', where: ['IOC1004'], because: 'Reproduced by others on 1.19 with Istio 1.30, and at kernel level.' },
  'bpf-masquerade-alone-is-not-the-cause': { kind: 'should', where: ['IOC1020'], because: 'Upstreams disagree on support, so it is reported with both sources.' },
  'no-masquerade-enables-host-routing': { kind: 'must', where: ['IOC1004'], because: 'The derived fact cilium.hostRoutingByItself knows this door.' },
  'ipsec-enables-host-routing-since-1-19': { kind: 'must', where: ['IOC1004'], because: 'The derived fact knows the line.' },
  'upgrade-compatibility-flips-masquerade': { kind: 'fact', where: ['cilium.bpfMasquerade'], because: 'A row of the derived fact.' },
  'netkit-vs-ambient': { kind: 'must', where: ['IOC1007', 'IOC1008'], because: 'Refused by the agent from 1.20; before, reported.' },
  'bbr-requires-host-routing': { kind: 'must', where: ['IOC1006'], because: 'The agent does not start.' },
  'big-tcp-requires-host-routing': { kind: 'must', where: ['IOC1009', 'IOC1010'], because: 'The agent refuses the pair, which makes the entry certain.' },
  'egress-gateway-implies-bpf-masquerade': { kind: 'must', where: ['IOC1013', 'IOC1014', 'IOC1015'], because: 'The agent does not start.' },
  'no-conntrack-iptables-rules': { kind: 'must', where: ['IOC1011'], because: 'Reproduced at kernel level.' },
  'probe-snat-override-limits': { kind: 'check', where: ['IOC9012'], because: 'An address outside the link-local range is reported.' },
  'probe-reply-route-workaround': { kind: 'not judged', where: [], because: 'Unofficial, and not in values. Who relies on it accepts IOC1004 with that reason.' },
  'host-probe-rules-lifecycle': { kind: 'not judged', where: [], because: 'It happens on running nodes; a restart of istio-cni mends it.' },
  'probe-ipset-after-reboot': { kind: 'not judged', where: [], because: 'Which patches carry the fix is not verified.' },
});
