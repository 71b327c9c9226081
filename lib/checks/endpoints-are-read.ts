import { check } from './check';

export const endpointsAreRead = check({
  id: 'IOC9024',
  slug: 'endpoints-are-read',
  title: 'CiliumEndpoints are switched off, and something is made of them',
  because: 'Before 1.18 the chart refuses disableEndpointCRD beside external workloads, and beside the old switch for endpoint slices.',
  source: [
    'https://github.com/cilium/cilium/blob/v1.17.18/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  advice: 'leave disableEndpointCRD false',
  find: ({ fact, stated }) => {
    const before = ['1.16', '1.17'].includes(String(fact('cilium.line')));
    const readers = [fact('cilium.externalWorkloads.enabled'), stated('cilium.enableCiliumEndpointSlice')];
    return before && fact('cilium.disableEndpointCRD') === true && readers.includes(true) ? [{ path: 'cilium.disableEndpointCRD' }] : [];
  },
});
