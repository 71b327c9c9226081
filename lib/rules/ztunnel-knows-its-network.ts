import { rule } from './rule';

export const ztunnelKnowsItsNetwork = rule({
  id: 'IOC2021',
  slug: 'ztunnel-knows-its-network',
  title: 'ztunnel and istiod name the network differently, so neighbours count as remote',
  because: 'ztunnel sends to an east-west gateway whatever lies in another network.',
  source: [
    'https://istio.io/latest/docs/ambient/install/multicluster/multi-primary_multi-network/',
  ],
  strength: 'should',
  when: { 'istio.mode': 'ambient' },
  need: { 'istio.ztunnel.network': { sameAs: 'istio.istiod.global.network' } },
  advice: 'set ztunnel.network to what istiod.global.network says',
});
