import { check } from './check';
import type { CheckedStack } from './check';

export const clusterIdentity = check({
  id: 'IOC9001',
  slug: 'cluster-identity',
  title: 'a cluster needs a name and a number that the chart takes',
  because: 'The chart refuses names of more than 32 characters, other characters than lower-case letters, digits and dashes, the name default beside a number, and numbers that policies cannot tell apart on AWS and Alibaba interfaces.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
    'https://github.com/cilium/cilium/issues/21330',
  ],
  strength: 'must',
  advice: 'give cluster.name at most 32 lower-case letters, digits and dashes, and cluster.id a number from 1 to 127 with it',
  find: ({ fact }) => {
    const name = fact('cilium.cluster.name');
    const id = fact('cilium.cluster.id');
    const most = fact('cilium.clustermesh.maxConnectedClusters');
    return [
      ...(typeof name === 'string' && !/^[a-z0-9]([-a-z0-9]{0,30}[a-z0-9])?$/.test(name) ? [{ path: 'cilium.cluster.name', advice: 'use at most 32 lower-case letters, digits and dashes' }] : []),
      ...(name === 'default' && typeof id === 'number' && id !== 0 ? [{ path: 'cilium.cluster.name', advice: 'a cluster with a number needs a name of its own' }] : []),
      ...(typeof id === 'number' && confused(id) && onInterfaces(fact) ? [{ path: 'cilium.cluster.id', advice: 'use a number below 128 with interfaces of the cloud' }] : []),
      ...(typeof most === 'number' && ![255, 511].includes(most) ? [{ path: 'cilium.clustermesh.maxConnectedClusters', advice: 'use 255 or 511' }] : []),
    ];
  },
});

/** Numbers whose highest bit is lost on these interfaces. */
const confused = (id: number): boolean => (id >= 128 && id <= 255) || (id >= 384 && id <= 511);

const onInterfaces = (fact: CheckedStack['fact']): boolean =>
  fact('cilium.extraConfig.allow-unsafe-policy-skb-usage') !== 'true'
  && (fact('cilium.eni.enabled') === true || fact('cilium.alibabacloud.enabled') === true || fact('cilium.cni.chainingMode') === 'aws-cni');
