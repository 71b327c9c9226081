import { App } from 'cdk8s';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium';

export const app = new App();

const cilium = new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  platform: 'gke',
  values: { ipv4NativeRoutingCIDR: '192.0.2.0/24' },
});
new IstioAmbientStack(app, 'istio', {
  version: '1.30.3',
  cilium,
  values: { cni: { cni: { resourceQuotas: { enabled: false } } } }, // IOC4006
});
