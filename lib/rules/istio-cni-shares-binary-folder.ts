import { rule } from './rule';

export const istioCniSharesBinaryFolder = rule({
  id: 'IOC4002',
  slug: 'istio-cni-shares-binary-folder',
  title: 'the container runtime looks for istio-cni where the plugin of Cilium lies, and it is elsewhere',
  because: 'The container runtime looks for both in one folder.',
  source: [
    'https://istio.io/latest/docs/ambient/install/platform-prerequisites/',
    'https://github.com/istio/istio/tree/master/manifests/helm-profiles',
  ],
  strength: 'must',
  when: { 'istio.nodeAgent': 'installed', 'istio.cni.cni.provider': 'default' },
  need: { 'istio.cni.cni.cniBinDir': { sameAs: 'cilium.cni.binPath' } },
  advice: 'set cni.cni.cniBinDir to the folder that cni.binPath of Cilium names',
});
