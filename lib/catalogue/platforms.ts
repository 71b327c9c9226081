/** Where a cluster runs. What each one settles by itself: `lib/rules/platforms/`. */
export const platformNames = [
  'kind', 'k3d', 'k3s', 'rke2', 'microk8s', 'minikube', 'talos', 'kubeadm',
  'eks', 'aks', 'gke', 'openshift', 'canonical-kubernetes',
] as const;

export type PlatformName = (typeof platformNames)[number];
