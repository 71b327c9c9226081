import { platform } from './platform';

export const kubeadm = platform({
  title: 'kubeadm',
  cilium: 'yours',
  ways: '`--skip-phases=addon/kube-proxy` where Cilium replaces it',
  settles: {},
  reasons: {},
  notes: [
    'Give k8sServiceHost and k8sServicePort: the address of the control plane is not known in advance.',
  ],
});
