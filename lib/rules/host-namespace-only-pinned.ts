import { rule } from './rule';

export const hostNamespaceOnlyPinned = rule({
  id: 'IOC1002',
  slug: 'host-namespace-only-pinned',
  title: 'the Gateway API support of Cilium 1.20 keeps the socket load balancer out of pods, and a step back to 1.19 would let it in again',
  because: 'From 1.20 the chart forces the setting while gatewayAPI.enabled is true. A value of your own keeps the mesh safe when either of the two changes.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-configmap.yaml',
  ],
  strength: 'should',
  when: { 'cilium.socketLbInPods': 'kept out' },
  need: { 'cilium.socketLB.hostNamespaceOnly': true },
});
