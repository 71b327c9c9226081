import { rule } from './rule';

export const platformProfileOfBundledCni = rule({
  id: 'IOC4003',
  slug: 'platform-profile-of-bundled-cni',
  title: 'this platform profile points istio-cni at the folders of the bundled network, which Cilium replaces',
  because: 'The profiles k3s, k3d and microk8s name the folders of the distribution\'s own CNI.',
  source: [
    'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#k3s',
    'https://github.com/istio/istio/tree/master/manifests/helm-profiles',
  ],
  strength: 'must',
  when: { 'istio.nodeAgent': 'installed', 'cilium.cni.confPath': '/etc/cni/net.d' },
  need: { 'istio.cni.global.platform': [null, 'gke', 'minikube', 'openshift'] },
  advice: 'leave cni.global.platform unset',
});
