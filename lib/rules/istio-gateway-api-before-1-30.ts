import { istioBefore } from './lines';
import { rule } from './rule';

export const istioGatewayApiBefore130 = rule({
  id: 'IOC3003',
  slug: 'istio-gateway-api-before-1-30',
  title: 'Istio before 1.30 ignores the TLSRoutes of bundles from 1.5 on',
  because: 'Its latest patches leave out a TLSRoute that is newer than the one they were built with.',
  source: [
    'https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/crdclient/client.go',
  ],
  strength: 'should',
  when: { 'istio.line': istioBefore('1.30') },
  need: { 'gatewayApi.line': ['1.4', '1.3', null] },
  advice: 'set gatewayApi to a 1.4 bundle, unless a newer one is in the cluster: it refuses to go back',
});
