import { check } from './check';

export const istioFileComesFirst = check({
  id: 'IOC9011',
  slug: 'istio-file-comes-first',
  title: 'a configuration that istio-cni owns must sort before the one of Cilium',
  because: 'The container runtime reads the first file of the folder; after 05-cilium.conflist nobody reads it, and pods start outside the mesh.',
  source: [
    'https://github.com/istio/istio/blob/master/cni/pkg/install/cniconfig.go',
  ],
  strength: 'must',
  advice: 'leave cni.cni.istioOwnedCNIConfigFileName out, or let it sort before 05-cilium.conflist',
  find: ({ fact }) => {
    const name = fact('istio.cni.cni.istioOwnedCNIConfigFileName');
    const late = typeof name === 'string' && name !== '' && name >= '05-cilium.conflist';
    return late && fact('istio.cni.cni.istioOwnedCNIConfig') === true ? [{ path: 'istio.cni.cni.istioOwnedCNIConfigFileName' }] : [];
  },
});
