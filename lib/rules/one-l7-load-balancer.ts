import { rule } from './rule';

export const oneL7LoadBalancer = rule({
  id: 'IOC1038',
  slug: 'one-l7-load-balancer',
  title: 'the L7 load balancing of Cilium cannot read the mesh\'s encrypted traffic',
  because: 'Cilium\'s Envoy sees TLS or HBONE where it wants HTTP. Services outside the mesh are fine: accept this with that reason.',
  source: [
    'https://docs.cilium.io/en/stable/network/servicemesh/istio/',
  ],
  strength: 'should',
  when: { mode: ['ambient', 'sidecar'] },
  need: { 'cilium.loadBalancer.l7.backend': 'disabled' },
});
