import { istioBefore } from './lines';
import { rule } from './rule';

export const nftablesOnMicrok8sFrom129 = rule({
  id: 'IOC2019',
  slug: 'nftables-on-microk8s-from-1-29',
  title: 'istio-cni before 1.29 looks for a process called kubelet, which MicroK8s does not have',
  because: 'It finds kubelite from 1.29 on.',
  source: [
    'https://istio.io/latest/news/releases/1.29.x/announcing-1.29/change-notes/',
  ],
  strength: 'should',
  when: { 'istio.mode': 'ambient', platform: 'microk8s', 'istio.line': istioBefore('1.29') },
  need: { 'istio.cni.global.nativeNftables': false },
});
