import { rule } from './rule';

export const agentsFollowTheirConfiguration = rule({
  id: 'IOC1042',
  slug: 'agents-follow-their-configuration',
  title: 'agents read their configuration once, when they start',
  because: 'Without this a changed value reaches the ConfigMap and nothing else until somebody restarts the agents.',
  source: [
    'https://docs.cilium.io/en/stable/operations/upgrade/',
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/values.yaml',
  ],
  strength: 'offer',
  when: { 'cilium.preflight.enabled': false },
  need: { 'cilium.rollOutCiliumPods': true },
});
