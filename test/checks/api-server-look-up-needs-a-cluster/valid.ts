import { App } from 'cdk8s';
import { CiliumForIstio, flux } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  delivery: flux(),
  values: { k8sServiceHost: 'auto' },
});
