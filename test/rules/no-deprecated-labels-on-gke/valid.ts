import { App } from 'cdk8s';
import { CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  platform: 'gke',
  values: { ipv4NativeRoutingCIDR: '192.0.2.0/24' },
});
