import type { Manifest } from '../plan';
import type { L2Announcements } from './l2-announcements';

/** The pool and the announcement policy that an announced network needs, as Cilium's own objects. */
export const l2Objects = (l2: L2Announcements | undefined, line: string): readonly Manifest[] => l2 === undefined ? [] : [
  {
    // v2 is served from 1.18 on, and v2alpha1 is on its way out since 1.19.
    apiVersion: ['1.16', '1.17'].includes(line) ? 'cilium.io/v2alpha1' : 'cilium.io/v2',
    kind: 'CiliumLoadBalancerIPPool',
    metadata: { name: 'istio-on-cilium' },
    spec: { blocks: l2.addresses.map(block) },
  },
  {
    apiVersion: 'cilium.io/v2alpha1',
    kind: 'CiliumL2AnnouncementPolicy',
    metadata: { name: 'istio-on-cilium' },
    spec: {
      loadBalancerIPs: true,
      ...(l2.interfaces !== undefined && { interfaces: [...l2.interfaces] }),
      nodeSelector: l2.nodeLabels === undefined
        ? { matchExpressions: [{ key: 'node-role.kubernetes.io/control-plane', operator: 'DoesNotExist' }] }
        : { matchLabels: { ...l2.nodeLabels } },
    },
  },
];

const block = (addresses: string): { readonly cidr: string } | { readonly start: string; readonly stop: string } => {
  const [start = '', stop] = addresses.split('-');
  return stop === undefined ? { cidr: start } : { start, stop };
};
