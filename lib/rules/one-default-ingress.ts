import { rule } from './rule';

export const oneDefaultIngress = rule({
  id: 'IOC1039',
  slug: 'one-default-ingress',
  title: 'an Ingress without a class goes to Cilium, past the gateways of the mesh',
  because: 'Cilium\'s Envoy is no part of the mesh: it reaches pods in plain text.',
  source: [
    'https://docs.cilium.io/en/stable/network/servicemesh/ingress/',
  ],
  strength: 'should',
  when: { mode: ['ambient', 'sidecar'], 'cilium.ingressController.enabled': true },
  need: { 'cilium.ingressController.default': false },
});
