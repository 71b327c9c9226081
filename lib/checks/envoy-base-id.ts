import { check } from './check';

export const envoyBaseId = check({
  id: 'IOC9007',
  slug: 'envoy-base-id',
  title: 'the base id of Envoy is an unsigned number of 32 bits',
  because: 'The chart refuses others.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  advice: 'set envoy.baseID to a number from 0 to 4294967295',
  find: ({ fact }) => {
    const id = fact('cilium.envoy.baseID');
    return typeof id === 'number' && (id < 0 || id > 4_294_967_295 || !Number.isInteger(id)) ? [{ path: 'cilium.envoy.baseID' }] : [];
  },
});
