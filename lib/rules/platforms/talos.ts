import { platform } from './platform';

export const talos = platform({
  title: 'Talos Linux',
  cilium: 'yours',
  ways: '`cluster.network.cni.name: none`, and `cluster.proxy.disabled: true` where Cilium replaces kube-proxy',
  settles: {
    'cilium.k8sServiceHost': 'localhost',
    'cilium.k8sServicePort': 7445,
    'cilium.ipam.mode': 'kubernetes',
    'cilium.cgroup.autoMount.enabled': false,
    'cilium.cgroup.hostRoot': '/sys/fs/cgroup',
  },
  lists: {
    'cilium.securityContext.capabilities.ciliumAgent': ['CHOWN', 'KILL', 'NET_ADMIN', 'NET_RAW', 'IPC_LOCK', 'SYS_ADMIN', 'SYS_RESOURCE', 'DAC_OVERRIDE', 'FOWNER', 'SETGID', 'SETUID'],
    'cilium.securityContext.capabilities.cleanCiliumState': ['NET_ADMIN', 'SYS_ADMIN', 'SYS_RESOURCE'],
  },
  reasons: {
    'cilium.k8sServiceHost': {
      because: 'KubePrism serves the API on every node',
      source: 'https://www.talos.dev/latest/kubernetes-guides/network/deploying-cilium/',
      confidence: 'high',
    },
    'cilium.k8sServicePort': {
      because: 'the port of KubePrism',
      source: 'https://www.talos.dev/latest/kubernetes-guides/network/deploying-cilium/',
      confidence: 'high',
    },
    'cilium.ipam.mode': {
      because: 'Talos gives each node its pod range',
      source: 'https://www.talos.dev/latest/kubernetes-guides/network/deploying-cilium/',
      confidence: 'high',
    },
    'cilium.cgroup.autoMount.enabled': {
      because: 'Talos mounts cgroup v2 itself, and lets nobody else',
      source: 'https://www.talos.dev/latest/kubernetes-guides/network/deploying-cilium/',
      confidence: 'high',
    },
    'cilium.cgroup.hostRoot': {
      because: 'where Talos mounts it',
      source: 'https://www.talos.dev/latest/kubernetes-guides/network/deploying-cilium/',
      confidence: 'high',
    },
  },
  notes: [
    'Pod Security is enforced: the namespace of istio-cni and ztunnel must be privileged, which the plan sees to.',
    '`forwardKubeDNSToHost` breaks under BPF host routing since Cilium 1.16.5; IOC1004 keeps it off in ambient.',
  ],
});
