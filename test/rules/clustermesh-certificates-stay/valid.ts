import { App } from 'cdk8s';
import { argoCd, CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  delivery: argoCd({ repository: 'https://git.example/platform/cluster.git', path: 'dist' }),
  values: { clustermesh: { useAPIServer: true } },
});
