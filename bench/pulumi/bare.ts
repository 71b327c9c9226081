// What a program of bare releases would be: the same five charts, nothing judged, nothing filled in by itself.
import { Namespace } from '@pulumi/kubernetes/core/v1/namespace';
import { Release } from '@pulumi/kubernetes/helm/v3/release';

const istio = { repositoryOpts: { repo: 'https://blob.istio.io/istio-release/charts' }, version: '1.30.3', namespace: 'istio-system', timeout: 600 };
const namespace = new Namespace('istio-system', { metadata: { name: 'istio-system', labels: { 'pod-security.kubernetes.io/enforce': 'privileged' } } });
const cilium = new Release('cilium', {
  name: 'cilium', namespace: 'kube-system', chart: 'cilium', version: '1.19.6', repositoryOpts: { repo: 'https://helm.cilium.io' }, timeout: 600,
  values: { kubeProxyReplacement: true, k8sServiceHost: 'kind-control-plane', k8sServicePort: 6443, cni: { exclusive: false }, socketLB: { hostNamespaceOnly: true }, ipam: { mode: 'kubernetes' } },
}, { retainOnDelete: true });
const base = new Release('istio-base', { ...istio, name: 'istio-base', chart: 'base', values: { profile: 'ambient' } }, { dependsOn: [cilium, namespace] });
const cni = new Release('istio-cni', { ...istio, name: 'istio-cni', chart: 'cni', values: { profile: 'ambient' } }, { dependsOn: [base] });
const istiod = new Release('istiod', { ...istio, name: 'istiod', chart: 'istiod', values: { profile: 'ambient' } }, { dependsOn: [cni] });
new Release('ztunnel', { ...istio, name: 'ztunnel', chart: 'ztunnel', values: { profile: 'ambient' } }, { dependsOn: [istiod] });
