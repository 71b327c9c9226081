import { rule } from './rule';

export const announcedGatewaysTakeAllTraffic = rule({
  id: 'IOC1044',
  slug: 'announced-gateways-take-all-traffic',
  title: 'an announced address may lie on a node that runs no gateway',
  because: 'The node that answers on the local network is chosen without regard to where gateway pods run, so with Local it drops what it gets.',
  source: [
    'https://docs.cilium.io/en/stable/network/l2-announcements/#limitations',
  ],
  strength: 'should',
  when: { 'cilium.l2announcements.enabled': true, 'istio.mode': ['ambient', 'sidecar'] },
  need: { 'istio.gateway.service.externalTrafficPolicy': ['Cluster', ''] },
});
