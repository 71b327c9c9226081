import { rule } from './rule';

export const enforcementFollowsPolicies = rule({
  id: 'IOC1041',
  slug: 'enforcement-follows-policies',
  title: 'enforcing everywhere denies probes, DNS, istiod and port 15008 until a policy allows each; enforcing nowhere ignores every policy',
  because: 'With always every pod starts with nothing allowed. Kubelet probes of ambient pods then need 169.254.7.127/32 as well.',
  source: [
    'https://docs.cilium.io/en/stable/security/policy/intro/#policy-enforcement-modes',
    'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#cilium',
  ],
  strength: 'should',
  when: { mode: ['ambient', 'sidecar'] },
  need: { 'cilium.policyEnforcementMode': 'default' },
});
