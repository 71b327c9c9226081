import { rule } from './rule';

export const istioCniSharesConfigFolder = rule({
  id: 'IOC4001',
  slug: 'istio-cni-shares-config-folder',
  title: 'istio-cni looks for the configuration of Cilium in another folder, and waits for ever',
  because: 'In another folder it waits for a configuration that never comes.',
  source: [
    'https://istio.io/latest/docs/ambient/install/platform-prerequisites/',
    'https://github.com/istio/istio/tree/master/manifests/helm-profiles',
  ],
  strength: 'must',
  when: { 'istio.nodeAgent': 'installed', 'istio.cni.cni.provider': 'default' },
  need: { 'istio.cni.cni.cniConfDir': { sameAs: 'cilium.cni.confPath' } },
  advice: 'set cni.cni.cniConfDir to the folder that cni.confPath of Cilium names',
});
