import { istioFrom } from './lines';
import { rule } from './rule';

export const istioGatewayApiFrom131 = rule({
  id: 'IOC3005',
  slug: 'istio-gateway-api-from-1-31',
  title: 'Istio 1.31 ignores the TCPRoutes of bundles before 1.6',
  because: 'It needs TCPRoute of 1.6 and says so only in a log line.',
  source: [
    'https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/crdclient/client.go',
  ],
  strength: 'should',
  when: { 'istio.line': istioFrom('1.31') },
  need: { 'gatewayApi.line': ['1.6', null] },
  advice: 'set gatewayApi to a 1.6 bundle',
});
