import { check } from './check';

export const clustermeshStore = check({
  id: 'IOC9018',
  slug: 'clustermesh-store',
  title: 'the cluster mesh keeps what it learns in a store of the right kind',
  because: 'The chart refuses a mesh on the key-value store without kvstoremesh, an external store without the API server, kvstoremesh or a mode that uses it, and before 1.18 any mesh on the key-value store.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  advice: 'leave identityAllocationMode at crd and kvstoreMode at internal, or give the API server and kvstoremesh with them',
  find: ({ fact }) => {
    const byCrd = ['crd', 'doublewrite-readcrd'].includes(String(fact('cilium.identityAllocationMode')));
    const server = fact('cilium.clustermesh.useAPIServer') === true;
    const store = fact('cilium.clustermesh.apiserver.kvstoremesh.enabled') === true;
    const old = ['1.16', '1.17'].includes(String(fact('cilium.line')));
    const external = fact('cilium.clustermesh.apiserver.kvstoremesh.kvstoreMode') === 'external';
    return [
      ...(server && !byCrd && (old || !store) ? [{ path: 'cilium.identityAllocationMode' }] : []),
      ...(external && !(server && store && fact('cilium.clustermesh.apiserver.replicas') === 1 && fact('cilium.identityAllocationMode') !== 'crd')
        ? [{ path: 'cilium.clustermesh.apiserver.kvstoremesh.kvstoreMode' }] : []),
      ...(old && fact('cilium.externalWorkloads.enabled') === true && !byCrd ? [{ path: 'cilium.externalWorkloads.enabled' }] : []),
    ];
  },
});
