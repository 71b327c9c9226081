import type { PlatformName } from '../../catalogue';
import type { Facts } from '../facts';

/** What a platform settles where the user is silent, instead of the chart's default. */
type Settled = { readonly [Path in keyof Facts]?: Facts[Path] };

export const platforms = {
  'kind': {
    'cilium.k8sServiceHost': 'kind-control-plane',
    'cilium.k8sServicePort': 6443,
    'cilium.ipam.mode': 'kubernetes',
  },
  'k3d': {},
  'k3s': {
    'cilium.k8sServiceHost': '127.0.0.1',
    'cilium.k8sServicePort': 6444,
  },
  'rke2': {},
  'microk8s': {},
  'minikube': {},
  'talos': {
    'cilium.k8sServiceHost': 'localhost',
    'cilium.k8sServicePort': 7445,
    'cilium.cgroup.autoMount.enabled': false,
    'cilium.cgroup.hostRoot': '/sys/fs/cgroup',
  },
  'kubeadm': {},
  'eks': { 'kubeProxy': 'running' },
  'aks': { 'kubeProxy': 'running' },
  'gke': { 'kubeProxy': 'running' },
  'openshift': {},
  'canonical-kubernetes': {},
} as const satisfies Record<PlatformName, Settled>;
