import { rule } from './rule';

export const clustermeshNeedsEndpoints = rule({
  id: 'IOC1034',
  slug: 'clustermesh-needs-endpoints',
  title: 'the cluster mesh reads CiliumEndpoints, which disableEndpointCRD switches off',
  because: 'The chart refuses its API server while the endpoint CRD is off.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  when: { 'cilium.clustermesh.useAPIServer': true, 'cilium.identityAllocationMode': 'crd' },
  need: { 'cilium.disableEndpointCRD': false },
});
