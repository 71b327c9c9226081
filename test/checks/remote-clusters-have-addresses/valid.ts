import { App } from 'cdk8s';
import { CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  values: { clustermesh: { config: { enabled: true, clusters: [{ name: 'west', port: 2379, ips: ['192.0.2.7'] }] } } },
});
