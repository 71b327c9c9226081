import { rule } from './rule';

export const trustedZtunnelName = rule({
  id: 'IOC2013',
  slug: 'trusted-ztunnel-name',
  title: 'istiod signs certificates only for the ztunnel that it knows by name',
  because: 'ztunnel.resourceName renames its service account, and istiod must be told.',
  source: [
    'https://github.com/istio/istio/blob/master/manifests/charts/istio-control/istio-discovery/values.yaml',
  ],
  strength: 'must',
  when: { 'istio.mode': 'ambient', 'istio.ztunnelName': 'its own' },
  need: { 'istio.istiod.pilot.trustedZtunnelName': { sameAs: 'istio.ztunnel.resourceName' } },
  advice: 'set istiod.pilot.trustedZtunnelName to the name that ztunnel.resourceName gives',
});
