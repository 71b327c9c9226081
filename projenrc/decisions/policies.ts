import { chapter } from './decision';

export const policies = chapter('Network policy', {
  'default-deny-needs-probe-ccnp': { kind: 'not judged', where: [], because: 'What policies must allow, not what values must say. It is for network policies, which a stack does not write yet.' },
  'probe-ccnp-must-not-create-default-deny': { kind: 'not judged', where: [], because: 'The form of that policy. It is for network policies, which a stack does not write yet.' },
  'probe-ccnp-ipv6': { kind: 'not judged', where: [], because: 'The second address of that policy. It is for network policies, which a stack does not write yet.' },
  'policy-enforcement-always': { kind: 'should', where: ['IOC1041'], because: 'Right with the policies it asks for, so it is reported.' },
  'hbone-15008-allow': { kind: 'not judged', where: [], because: 'A flow that policies allow. It is for network policies, which a stack does not write yet.' },
  'cilium-cannot-see-inside-hbone': { kind: 'not judged', where: [], because: 'Why policies of Cilium name the tunnel\'s port. It is for network policies, which a stack does not write yet.' },
  'cilium-l7-vs-sidecar-mtls': { kind: 'not judged', where: [], because: 'About policy objects; no value is wrong. It is for network policies, which a stack does not write yet.' },
  'cilium-l7-vs-ambient': { kind: 'not judged', where: [], because: 'About policy objects; no value is wrong. It is for network policies, which a stack does not write yet.' },
  'single-l7-policy-owner': { kind: 'not judged', where: [], because: 'L7 belongs to Istio in what we write. It is for network policies, which a stack does not write yet.' },
  'tofqdns-vs-istio-dns': { kind: 'not judged', where: [], because: 'Source reading without a field report; about policy objects.' },
  'ztunnel-dns-forwarding': { kind: 'not judged', where: [], because: 'Ambient pods must reach the cluster\'s DNS. It is for network policies, which a stack does not write yet.' },
  'istio-component-networkpolicies': { kind: 'not judged', where: [], because: 'A choice with two right answers; the keys exist only on the lines that have them.' },
  'control-plane-ports-under-default-deny': { kind: 'not judged', where: [], because: 'Flows that policies allow. It is for network policies, which a stack does not write yet.' },
  'probe-exemption-spoofing': { kind: 'not judged', where: [], because: 'Why the policy for probes is one address wide. It is for network policies, which a stack does not write yet.' },
  'host-firewall': { kind: 'check', where: ['IOC9016'], because: 'The documented limitation is reported; the rest is not verified.' },
  'policy-default-local-cluster': { kind: 'fact', where: ['lib/plan/upgrade'], because: 'The default flips in 1.19: the upgrade names the value that keeps today\'s.' },
});
