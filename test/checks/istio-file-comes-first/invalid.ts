import { App } from 'cdk8s';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium';

export const app = new App();

const cilium = new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
});
new IstioAmbientStack(app, 'istio', {
  version: '1.30.3',
  cilium,
  values: { cni: { cni: { istioOwnedCNIConfig: true, istioOwnedCNIConfigFileName: '06-istio.conflist' } } }, // IOC9011
});
