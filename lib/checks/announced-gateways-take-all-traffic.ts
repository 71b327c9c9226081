import { check } from './check';

export const announcedGatewaysTakeAllTraffic = check({
  id: 'IOC9020',
  slug: 'announced-gateways-take-all-traffic',
  title: 'an announced address may lie on a node that runs no gateway',
  because: 'The node that answers on the local network is chosen without regard to where gateway pods run, so with Local it drops what it gets.',
  source: [
    'https://docs.cilium.io/en/stable/network/l2-announcements/#limitations',
  ],
  strength: 'should',
  advice: 'set service.externalTrafficPolicy of the gateway to Cluster',
  find: ({ fact, gateways }) => (fact('cilium.l2announcements.enabled') !== true ? [] : gateways
    .filter(({ stated }) => stated('service.externalTrafficPolicy') === 'Local' && ['LoadBalancer', undefined].includes(stated('service.type') as string | undefined))
    .map(({ name, path }) => ({ path: `${path}.service.externalTrafficPolicy`, title: `the announced address of the gateway ${name} may lie on a node that runs none of its pods` }))),
});
