import { rule } from './rule';

export const istioCniChainedBehindCilium = rule({
  id: 'IOC4004',
  slug: 'istio-cni-chained-behind-cilium',
  title: 'istio-cni on its own is never called beside Cilium',
  because: 'The container runtime reads the first configuration of the folder, which is Cilium\'s; istio-cni must be a plugin of it. Only Multus calls a configuration of its own.',
  source: [
    'https://github.com/istio/istio/blob/master/cni/pkg/install/cniconfig.go',
  ],
  strength: 'must',
  when: { 'istio.nodeAgent': 'installed', 'istio.cni.cni.provider': 'default' },
  need: { 'istio.cni.cni.chained': true },
});
