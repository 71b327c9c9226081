import { rule } from './rule';

export const endpointSlicesNeedEndpoints = rule({
  id: 'IOC1033',
  slug: 'endpoint-slices-need-endpoints',
  title: 'CiliumEndpointSlices are made of CiliumEndpoints, which disableEndpointCRD switches off',
  because: 'The chart refuses slices while the endpoint CRD is off.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  when: { 'cilium.ciliumEndpointSlice.enabled': true },
  need: { 'cilium.disableEndpointCRD': false },
});
