import { check } from './check';

export const poolRangeIsOne = check({
  id: 'IOC9022',
  slug: 'pool-range-is-one',
  title: 'the native range is taken from the cluster pool only where the pool is one range',
  because: 'From 1.20 the chart refuses nativeRoutingCIDRFromClusterPool beside a pool of several ranges, or of none.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-configmap.yaml',
  ],
  strength: 'must',
  advice: 'give the pool one range, or set ipv4NativeRoutingCIDR and ipv6NativeRoutingCIDR yourself',
  find: ({ fact, stated }) => {
    if (fact('cilium.nativeRoutingCIDRFromClusterPool') !== true || fact('cilium.ipam.mode') !== 'cluster-pool') return [];
    return ([4, 6] as const).flatMap((family) => {
      const path = `cilium.ipam.operator.clusterPoolIPv${family}PodCIDRList`;
      const given = stated(path);
      const ranges = typeof given === 'string' ? given.split(' ') : given;
      const several = Array.isArray(ranges) && ranges.length !== 1;
      return several && fact(`cilium.ipv${family}.enabled`) === true && ['', null].includes(fact(`cilium.ipv${family}NativeRoutingCIDR`) as string | null) ? [{ path }] : [];
    });
  },
});
