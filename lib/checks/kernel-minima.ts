import type { FactPath, Literal } from '../rules';
import { check } from './check';

/** The kernel that a setting needs; all of its facts must be as they are here. */
interface Minimum { readonly kernel: string; readonly what: string; readonly when: readonly (readonly [path: FactPath, values: readonly Literal[]])[] }

const minima: readonly Minimum[] = [
  { kernel: '5.10', what: 'Cilium from 1.18 on', when: [['cilium.line', ['1.18', '1.19', '1.20']]] },
  { kernel: '5.7', what: 'socketLB.hostNamespaceOnly, which older kernels switch off in silence,', when: [['cilium.socketLB.hostNamespaceOnly', [true]]] },
  { kernel: '5.6', what: 'WireGuard', when: [['cilium.encryption.enabled', [true]], ['cilium.encryption.type', ['wireguard']]] },
  { kernel: '5.18', what: 'BBR for pods', when: [['cilium.bandwidthManager.bbr', [true]]] },
  { kernel: '6.3', what: 'BIG TCP for IPv4', when: [['cilium.enableIPv4BIGTCP', [true]]] },
  { kernel: '5.19', what: 'BIG TCP for IPv6', when: [['cilium.enableIPv6BIGTCP', [true]]] },
  { kernel: '6.8', what: 'netkit', when: [['cilium.bpf.datapathMode', ['netkit', 'netkit-l2']]] },
  { kernel: '5.13', what: 'nftables in Istio', when: [['istio.cni.global.nativeNftables', [true]]] },
];

export const kernelMinima = check({
  id: 'IOC9015',
  slug: 'kernel-minima',
  title: 'the kernel is older than these settings need',
  because: 'Distributions port features back (RHEL 8.10 does for Cilium), so this reports and does not refuse.',
  source: [
    'https://docs.cilium.io/en/stable/operations/system_requirements/',
    'https://docs.cilium.io/en/stable/operations/performance/tuning/',
    'https://istio.io/latest/docs/ops/deployment/platform-requirements/',
  ],
  strength: 'should',
  advice: 'use a newer kernel',
  find: ({ fact, cluster: { kernel } }) => kernel === undefined ? [] : minima
    .filter((minimum) => isOlder(kernel, minimum.kernel) && minimum.when.every(([path, values]) => values.some((value) => value === fact(path))))
    .map((minimum) => ({
      path: minimum.when.at(-1)?.[0] ?? 'cilium.line',
      title: `${minimum.what} needs Linux ${minimum.kernel}, and a node runs ${kernel}`,
      advice: `use Linux ${minimum.kernel} or newer`,
    })),
});

const isOlder = (one: string, other: string): boolean => {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
};
