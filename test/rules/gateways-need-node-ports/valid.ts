import { App } from 'cdk8s';
import { CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.18.12',
  platform: 'kind',
  values: { ingressController: { enabled: true } },
});
