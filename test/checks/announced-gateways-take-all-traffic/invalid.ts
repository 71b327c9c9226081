import { App } from 'cdk8s';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium';

export const app = new App();

const cilium = new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  platform: 'kind',
  values: { l2announcements: { enabled: true } },
});
new IstioAmbientStack(app, 'istio', {
  version: '1.30.3',
  cilium,
  gateways: [
    { name: 'internal' },
    { name: 'public', values: { service: { externalTrafficPolicy: 'Local' } } }, // IOC9020
  ],
});
