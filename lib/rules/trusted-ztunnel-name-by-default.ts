import { rule } from './rule';

export const trustedZtunnelNameByDefault = rule({
  id: 'IOC2014',
  slug: 'trusted-ztunnel-name-by-default',
  title: 'istiod signs certificates only for the ztunnel that it knows by name',
  because: 'The ztunnel chart names its service account ztunnel unless ztunnel.resourceName says otherwise.',
  source: [
    'https://github.com/istio/istio/blob/master/manifests/charts/istio-control/istio-discovery/values.yaml',
  ],
  strength: 'must',
  when: { 'istio.mode': 'ambient', 'istio.ztunnelName': 'the usual' },
  need: { 'istio.istiod.pilot.trustedZtunnelName': ['', 'ztunnel', null] },
  advice: 'leave istiod.pilot.trustedZtunnelName out',
});
