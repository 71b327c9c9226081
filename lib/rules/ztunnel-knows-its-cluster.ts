import { rule } from './rule';

export const ztunnelKnowsItsCluster = rule({
  id: 'IOC2020',
  slug: 'ztunnel-knows-its-cluster',
  title: 'ztunnel asks for certificates and workloads under another cluster name than istiod has',
  because: 'ztunnel presents the name when it asks for certificates and workloads.',
  source: [
    'https://istio.io/latest/docs/ambient/install/multicluster/multi-primary_multi-network/',
  ],
  strength: 'should',
  when: { 'istio.mode': 'ambient' },
  need: { 'istio.ztunnel.multiCluster.clusterName': { sameAs: 'istio.istiod.global.multiCluster.clusterName' } },
  advice: 'set ztunnel.multiCluster.clusterName to what istiod.global.multiCluster.clusterName says',
});
