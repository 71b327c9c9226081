import { App } from 'cdk8s';
import { CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.20.2',
  platform: 'kind',
  gatewayApi: '1.6.1',
  values: { gatewayAPI: { enabled: true } },
});
