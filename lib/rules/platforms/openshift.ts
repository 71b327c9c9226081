import { platform } from './platform';

export const openshift = platform({
  title: 'OpenShift',
  cilium: 'yours',
  ways: 'the Cilium operator (CiliumConfig), whose spec holds the same values',
  settles: {
    'cilium.cni.confPath': '/var/run/multus/cni/net.d',
    'cilium.cni.binPath': '/var/lib/cni/bin',
    'istio.base.global.platform': 'openshift',
    'istio.cni.global.platform': 'openshift',
    'istio.istiod.global.platform': 'openshift',
    'istio.ztunnel.global.platform': 'openshift',
    'istio.gateway.global.platform': 'openshift',
    'istio.cni.cni.provider': 'multus',
    'istio.cni.cni.chained': false,
    'istio.cni.cni.cniConfFileName': 'istio-cni.conf',
    'istio.cni.cni.cniConfDir': '/etc/cni/multus/net.d',
    'istio.cni.cni.cniBinDir': '/var/lib/cni/bin',
    'istio.istiod.pilot.cni.enabled': true,
    'istio.istiod.pilot.cni.provider': 'multus',
  },
  reasons: {
    'cilium.cni.confPath': {
      because: 'Multus reads the default network here',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-openshift-okd/',
      confidence: 'low',
    },
    'cilium.cni.binPath': {
      because: 'where the runtime looks for plugins',
      source: 'https://docs.cilium.io/en/stable/installation/k8s-install-openshift-okd/',
      confidence: 'low',
    },
    'istio.base.global.platform': {
      because: 'security constraints and folders of OpenShift',
      source: 'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#openshift',
      confidence: 'high',
    },
    'istio.cni.global.platform': {
      because: 'security constraints and folders of OpenShift',
      source: 'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#openshift',
      confidence: 'high',
    },
    'istio.istiod.global.platform': {
      because: 'security constraints and folders of OpenShift',
      source: 'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#openshift',
      confidence: 'high',
    },
    'istio.ztunnel.global.platform': {
      because: 'security constraints and folders of OpenShift',
      source: 'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#openshift',
      confidence: 'high',
    },
    'istio.gateway.global.platform': {
      because: 'security constraints and folders of OpenShift',
      source: 'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#openshift',
      confidence: 'high',
    },
    'istio.cni.cni.provider': {
      because: 'Multus calls istio-cni',
      source: 'https://github.com/istio/istio/blob/master/manifests/helm-profiles/platform-openshift.yaml',
      confidence: 'high',
    },
    'istio.cni.cni.chained': {
      because: 'Multus calls istio-cni by a configuration of its own',
      source: 'https://github.com/istio/istio/blob/master/manifests/helm-profiles/platform-openshift.yaml',
      confidence: 'high',
    },
    'istio.cni.cni.cniConfFileName': {
      because: 'the configuration that Multus calls',
      source: 'https://github.com/istio/istio/blob/master/manifests/helm-profiles/platform-openshift.yaml',
      confidence: 'high',
    },
    'istio.cni.cni.cniConfDir': {
      because: 'where Multus looks for it',
      source: 'https://github.com/istio/istio/blob/master/manifests/helm-profiles/platform-openshift.yaml',
      confidence: 'high',
    },
    'istio.cni.cni.cniBinDir': {
      because: 'where the runtime looks for plugins',
      source: 'https://github.com/istio/istio/blob/master/manifests/helm-profiles/platform-openshift.yaml',
      confidence: 'high',
    },
    'istio.istiod.pilot.cni.enabled': {
      because: 'istiod must leave the redirection of sidecars to istio-cni',
      source: 'https://github.com/istio/istio/blob/master/manifests/helm-profiles/platform-openshift.yaml',
      confidence: 'high',
    },
    'istio.istiod.pilot.cni.provider': {
      because: 'sidecars are annotated for Multus',
      source: 'https://github.com/istio/istio/blob/master/manifests/helm-profiles/platform-openshift.yaml',
      confidence: 'high',
    },
  },
  notes: [
    'Set nodeNamespace to kube-system (IOC4005). The folders of Cilium are from public examples only: check them.',
  ],
});
