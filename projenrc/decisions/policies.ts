import { chapter } from './decision';

export const policies = chapter('Network policy', {
  'default-deny-needs-probe-ccnp': { kind: 'should', where: ['IOC1041'], because: 'The value that denies everywhere is reported, with the address that probes then come from. What a policy of yours denies is an object in the cluster.' },
  'probe-ccnp-must-not-create-default-deny': { kind: 'not judged', where: [], because: 'The form of an object of yours: without enableDefaultDeny it would deny every endpoint. No value of a chart holds it, and a stack writes no policies.' },
  'probe-ccnp-ipv6': { kind: 'not judged', where: [], because: 'The second address in that object, which istio-cni uses where pods have IPv6. No value of a chart holds it.' },
  'policy-enforcement-always': { kind: 'should', where: ['IOC1041'], because: 'Right with the policies it asks for, so it is reported.' },
  'hbone-15008-allow': { kind: 'should', where: ['IOC1041'], because: 'The value that denies everywhere is reported and names the port. Ports in a policy of yours are in the cluster.' },
  'cilium-cannot-see-inside-hbone': { kind: 'not judged', where: [], because: 'What policies of Cilium can match: the peer and port 15008, and nothing inside. No value changes that.' },
  'cilium-l7-vs-sidecar-mtls': { kind: 'not judged', where: [], because: 'Decided by a policy with L7 rules: until there is one, the proxy that l7Proxy switches on is idle, so the value is not wrong.' },
  'cilium-l7-vs-ambient': { kind: 'not judged', where: [], because: 'The same: which pods such a policy selects is in the cluster.' },
  'single-l7-policy-owner': { kind: 'not judged', where: [], because: 'A choice between two kinds of policies, both in the cluster. What values decide of L7 is IOC1038 and IOC1039.' },
  'tofqdns-vs-istio-dns': { kind: 'not judged', where: [], because: 'Only a policy with toFQDNs meets it, and cni.ambient.dnsCapture is right without one. Source reading, without a field report.' },
  'ztunnel-dns-forwarding': { kind: 'not judged', where: [], because: 'Whether ambient pods reach the DNS of the cluster is for policies to say; under the value that denies everywhere, IOC1041 names it.' },
  'istio-component-networkpolicies': { kind: 'not judged', where: [], because: 'Two right answers: global.networkPolicy.enabled closes the ports of Istio that nobody listed. Its keys exist only on the lines that have them.' },
  'control-plane-ports-under-default-deny': { kind: 'should', where: ['IOC1041'], because: 'The value that denies everywhere is reported and names istiod and DNS. Which of these flows a policy of yours denies is in the cluster.' },
  'probe-exemption-spoofing': { kind: 'check', where: ['IOC9012'], because: 'An address for probes that somebody else can have is reported; how narrow the policy for it is, only the policy says.' },
  'host-firewall': { kind: 'check', where: ['IOC9016'], because: 'The documented limitation is reported; the rest is not verified.' },
  'policy-default-local-cluster': { kind: 'fact', where: ['lib/plan/upgrade'], because: 'The default flips in 1.19: the upgrade names the value that keeps today\'s.' },
});
