import { rule } from './rule';

export const noConntrackIptablesRules = rule({
  id: 'IOC1011',
  slug: 'no-conntrack-iptables-rules',
  title: 'without connection tracking the reply to an ambient probe finds no way back',
  because: 'The setting marks pod traffic NOTRACK in the host, and istio-cni\'s rewriting of probes needs connection tracking to be undone.',
  source: [
    'https://docs.cilium.io/en/stable/operations/performance/tuning/#bypass-iptables-connection-tracking',
    'https://github.com/istio/istio/blob/master/cni/README.md',
  ],
  strength: 'must',
  when: { 'mode': 'ambient' },
  need: { 'cilium.installNoConntrackIptablesRules': false },
});
