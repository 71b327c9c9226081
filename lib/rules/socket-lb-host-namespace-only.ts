import { rule } from './rule';

export const socketLbHostNamespaceOnly = rule({
  id: 'IOC1001',
  slug: 'socket-lb-host-namespace-only',
  title: 'a socket load balancer in pods hides Services from the mesh',
  because: 'Cilium would translate the Service address inside the pod, before the mesh sees the connection: no routing, no waypoint, no L7 policy, and with PERMISSIVE it still looks healthy. The kube-proxy replacement turns socket load balancing on, whatever socketLB.enabled says.',
  source: [
    'https://docs.cilium.io/en/stable/network/kubernetes/kubeproxy-free/#socket-loadbalancer-bypass-in-pod-namespace',
    'https://docs.cilium.io/en/stable/network/servicemesh/istio/',
  ],
  strength: 'must',
  when: { 'cilium.socketLbInPods': 'as set' },
  need: { 'cilium.socketLB.hostNamespaceOnly': true },
});
