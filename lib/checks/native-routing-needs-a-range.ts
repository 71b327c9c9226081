import type { FactPath } from '../rules';
import { check } from './check';

export const nativeRoutingNeedsARange = check({
  id: 'IOC9002',
  slug: 'native-routing-needs-a-range',
  title: 'native routing with masquerading needs the range that is not masqueraded',
  because: 'Without it the chart refuses, or the agent does not start.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-configmap.yaml',
    'https://docs.cilium.io/en/stable/network/concepts/routing/#native-routing',
  ],
  strength: 'must',
  advice: 'set ipv4NativeRoutingCIDR to the range in which pod addresses are routed',
  find: ({ fact }) => {
    if (fact('cilium.routing') !== 'native' || fact('cilium.ipMasqAgent.enabled') === true) return [];
    const fromPool = fact('cilium.ipam.mode') === 'cluster-pool' && fact('cilium.nativeRoutingCIDRFromClusterPool') === true;
    if (fromPool) return [];
    const byCloud = fact('cilium.eni.enabled') === true || ['eni', 'alibabacloud'].includes(String(fact('cilium.ipam.mode')));
    const empty = (path: FactPath): boolean => ['', null].includes(fact(path) as string | null);
    return [
      ...(fact('cilium.ipv4.enabled') === true && fact('cilium.ipv4Masquerade') === 'on' && !byCloud && empty('cilium.ipv4NativeRoutingCIDR')
        ? [{ path: 'cilium.ipv4NativeRoutingCIDR' }] : []),
      ...(fact('cilium.ipv6.enabled') === true && fact('cilium.enableIPv6Masquerade') === true && empty('cilium.ipv6NativeRoutingCIDR')
        ? [{ path: 'cilium.ipv6NativeRoutingCIDR', advice: 'set ipv6NativeRoutingCIDR to the range in which pod addresses are routed' }] : []),
    ];
  },
});
