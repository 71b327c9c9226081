import { rule } from './rule';

export const operatorFollowsItsConfiguration = rule({
  id: 'IOC1043',
  slug: 'operator-follows-its-configuration',
  title: 'the operator reads its configuration once, when it starts',
  because: 'Without this a changed value reaches the ConfigMap and nothing else until somebody restarts the operator.',
  source: [
    'https://docs.cilium.io/en/stable/operations/upgrade/',
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/values.yaml',
  ],
  strength: 'offer',
  when: { 'cilium.operator.enabled': true },
  need: { 'cilium.operator.rollOutPods': true },
});
