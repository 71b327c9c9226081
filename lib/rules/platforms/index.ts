import { aks } from './aks';
import { aksByo } from './aks-byo';
import { canonicalKubernetes } from './canonical-kubernetes';
import { eks } from './eks';
import { eksChained } from './eks-chained';
import { eksEni } from './eks-eni';
import { gke } from './gke';
import { gkeDataplaneV2 } from './gke-dataplane-v2';
import { k3d } from './k3d';
import { k3s } from './k3s';
import { kind } from './kind';
import { kubeadm } from './kubeadm';
import { microk8s } from './microk8s';
import { minikube } from './minikube';
import { openshift } from './openshift';
import { rke2 } from './rke2';
import { talos } from './talos';
import type { PlatformName } from '../../catalogue';
import type { Platform } from './platform';

/** What is known of each platform. */
export const knownPlatforms: Readonly<Record<PlatformName, Platform>> = {
  kind,
  k3d,
  k3s,
  rke2,
  microk8s,
  minikube,
  talos,
  kubeadm,
  eks,
  'eks-eni': eksEni,
  'eks-chained': eksChained,
  aks,
  'aks-byo': aksByo,
  gke,
  'gke-dataplane-v2': gkeDataplaneV2,
  openshift,
  'canonical-kubernetes': canonicalKubernetes,
};

/** What each platform settles where the user is silent, instead of the chart's default; the judge reads this, in types too. */
export const platforms = {
  'kind': kind.settles,
  'k3d': k3d.settles,
  'k3s': k3s.settles,
  'rke2': rke2.settles,
  'microk8s': microk8s.settles,
  'minikube': minikube.settles,
  'talos': talos.settles,
  'kubeadm': kubeadm.settles,
  'eks': eks.settles,
  'eks-eni': eksEni.settles,
  'eks-chained': eksChained.settles,
  'aks': aks.settles,
  'aks-byo': aksByo.settles,
  'gke': gke.settles,
  'gke-dataplane-v2': gkeDataplaneV2.settles,
  'openshift': openshift.settles,
  'canonical-kubernetes': canonicalKubernetes.settles,
} as const;
