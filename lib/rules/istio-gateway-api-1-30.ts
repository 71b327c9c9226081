import { rule } from './rule';

export const istioGatewayApi130 = rule({
  id: 'IOC3004',
  slug: 'istio-gateway-api-1-30',
  title: 'Istio 1.30 ignores the TLSRoutes of bundles before 1.5',
  because: 'It needs TLSRoute of 1.5 and says so only in a log line.',
  source: [
    'https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/crdclient/client.go',
  ],
  strength: 'should',
  when: { 'istio.line': '1.30' },
  need: { 'gatewayApi.line': ['1.5', '1.6', null] },
  advice: 'set gatewayApi to a 1.5 bundle',
});
