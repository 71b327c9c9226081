import { App } from 'cdk8s';
import { argoCd, CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  delivery: argoCd({ repository: 'https://git.example.com/mesh' }),
  values: { k8sServiceHost: 'auto' }, // IOC9010
});
