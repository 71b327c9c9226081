import { App } from 'cdk8s';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium';

export const app = new App();

const cilium = new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  cluster: { today: '2026-06-30' },
});
new IstioAmbientStack(app, 'istio', {
  version: '1.28.10',
  cilium,
});
