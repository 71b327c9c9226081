import { App } from 'cdk8s';
import { CiliumForIstio, IstioSidecarStack } from 'istio-on-cilium';

export const app = new App();

const cilium = new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
});
new IstioSidecarStack(app, 'istio', {
  version: '1.30.3',
  cilium, // IOC2007
});
