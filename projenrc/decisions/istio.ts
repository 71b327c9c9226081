import { chapter } from './decision';

export const istio = chapter('Istio charts and platforms', {
  'ambient-profile-on-charts': { kind: 'must', where: ['IOC2001', 'IOC2002', 'IOC2003', 'IOC2004'], because: 'Refused where it decides, reported where it names an image.' },
  'sidecar-vs-ambient-labels': { kind: 'not judged', where: [], because: 'Labels of namespaces and pods are no values of these charts.' },
  'openshift': { kind: 'must', where: ['IOC4005'], because: 'And the platform openshift, which settles folders and Multus.' },
  'gke': { kind: 'should', where: ['IOC4006', 'IOC4007'], because: 'And the platforms gke and gke-dataplane-v2.' },
  'aks': { kind: 'fact', where: ['aks', 'aks-byo'], because: 'Two platforms: one owned by Azure, one by you.' },
  'eks': { kind: 'fact', where: ['eks', 'eks-eni', 'eks-chained'], because: 'Three platforms, and IOC1027 for what the chart refuses.' },
  'talos': { kind: 'fact', where: ['talos'], because: 'A platform that settles mounts, address and capabilities.' },
  'k3s-k3d': { kind: 'fact', where: ['k3s', 'k3d'], because: 'Platforms, with IOC4003 and IOC2018.' },
  'rke2': { kind: 'fact', where: ['rke2'], because: 'A platform of medium confidence.' },
  'canonical-kubernetes': { kind: 'fact', where: ['canonical-kubernetes'], because: 'Its source says: kube-proxy runs, and the socket load balancer is on in every namespace.' },
  'kind-minikube-microk8s': { kind: 'fact', where: ['kind', 'minikube', 'microk8s'], because: 'Platforms, with IOC2019.' },
  'native-nftables-versions': { kind: 'must', where: ['IOC2016', 'IOC2017', 'IOC2018', 'IOC2019'], because: 'Refused in ambient on 1.27; K3s and MicroK8s are reported.' },
  'native-nftables-with-cilium': { kind: 'not judged', where: [], because: 'Tested nowhere; every rule on probes holds all the same.' },
  'ambient-dns-capture-default': { kind: 'not judged', where: [], because: 'The default flipped before the oldest line we know.' },
  'ambient-reconcile-default': { kind: 'fact', where: ['lib/plan/upgrade'], because: 'The default flips in 1.29: the upgrade names the value that keeps today\'s.' },
  'ambient-detection-retry': { kind: 'offer', where: ['IOC2015'], because: 'Closes a window that upstream leaves open by default.' },
});
