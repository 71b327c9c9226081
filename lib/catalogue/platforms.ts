/** Where a cluster runs; variants of one platform that differ in their network are names of their own. What each settles: `lib/rules/platforms/`. */
export const platformNames = [
  'kind', 'k3d', 'k3s', 'rke2', 'microk8s', 'minikube', 'talos', 'kubeadm',
  'eks', 'eks-eni', 'eks-chained', 'aks', 'aks-byo', 'gke', 'gke-dataplane-v2', 'openshift', 'canonical-kubernetes',
] as const;

export type PlatformName = (typeof platformNames)[number];
