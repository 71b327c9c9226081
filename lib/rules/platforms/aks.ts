import { platform } from './platform';

export const aks = platform({
  title: 'AKS, Azure CNI powered by Cilium',
  cilium: 'owned',
  ways: 'nothing: Azure owns the configuration. Check it on the cluster, and declare what you found with CiliumForIstio.existing',
  settles: {
    'cilium.kubeProxyReplacement': true,
    'cilium.k8sServiceHost': 'managed',
  },
  reasons: {
    'cilium.kubeProxyReplacement': {
      because: 'this data plane runs without kube-proxy',
      source: 'https://learn.microsoft.com/azure/aks/azure-cni-powered-by-cilium',
      confidence: 'medium',
    },
    'cilium.k8sServiceHost': {
      because: 'Azure gives its agents the address of the API server',
      source: 'https://learn.microsoft.com/azure/aks/azure-cni-powered-by-cilium',
      confidence: 'medium',
    },
  },
  notes: [
    'Newer Azure CNI adds a route for 169.254.7.127 where eBPF host routing is on (Azure/azure-container-networking#4253). Whether Microsoft supports Istio of your own on it was not found.',
  ],
});
