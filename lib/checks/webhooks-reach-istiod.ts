import { check } from './check';

export const webhooksReachIstiod = check({
  id: 'IOC9003',
  slug: 'webhooks-reach-istiod',
  title: 'the API server of a managed cluster cannot reach pods in an overlay, so the webhooks of istiod time out',
  because: 'Cilium\'s documentation asks for istiod on the host\'s network there, for which the chart has no value; one report says that did not help. Native routing gives pods addresses that the API server reaches.',
  source: [
    'https://docs.cilium.io/en/stable/network/servicemesh/istio/',
    'https://github.com/istio/istio/issues/46746',
  ],
  strength: 'should',
  advice: 'route natively, or patch istiod to hostNetwork with dnsPolicy ClusterFirstWithHostNet',
  find: ({ fact }) => {
    const managed = ['eks', 'aks-byo'].includes(String(fact('platform')));
    return managed && fact('istio.line') !== undefined && fact('cilium.routing') === 'tunnel' ? [{ path: 'cilium.routingMode' }] : [];
  },
});
