import { check } from './check';

export const remoteClustersHaveAddresses = check({
  id: 'IOC9025',
  slug: 'remote-clusters-have-addresses',
  title: 'a cluster of the mesh is reached by addresses or by a name',
  because: 'The chart refuses a remote cluster with neither.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/clustermesh-config/_helpers.tpl',
  ],
  strength: 'must',
  advice: 'give each of clustermesh.config.clusters its ips or its address',
  find: ({ fact, stated }) => {
    const path = 'cilium.clustermesh.config.clusters';
    const given = stated(path);
    const clusters: readonly unknown[] = typeof given === 'object' && given !== null ? Object.values(given) : [];
    const lost = clusters.filter((cluster) => typeof cluster === 'object' && cluster !== null && !isReached(cluster));
    return fact('cilium.clustermesh.config.enabled') === true && lost.length > 0 ? [{ path }] : [];
  },
});

const isReached = (cluster: object): boolean => {
  const [ips, address, enabled] = ['ips', 'address', 'enabled'].map((key): unknown => Reflect.get(cluster, key));
  return enabled === false || (Array.isArray(ips) && ips.length > 0) || (typeof address === 'string' && address !== '');
};
