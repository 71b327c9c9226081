import { App } from 'cdk8s';
import { CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  platform: 'kind',
  l2: { addresses: ['192.0.2.240/28'] },
  values: {
    l2announcements: { enabled: false }, // IOC1018
  },
});
