// kind, made with `networking: { disableDefaultCNI: true, kubeProxyMode: none }`: Cilium does the work of both, and
// Argo CD installs everything. The platform fills where the API server is; rules fill what the mesh needs of Cilium.
// #region stack
import { App } from 'cdk8s';
import { argoCd, CiliumForIstio, IstioAmbientStack, run } from 'istio-on-cilium';

const app = new App();

const cilium = new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  platform: 'kind',
  delivery: argoCd({ repository: 'https://git.example/platform.git' }),
  values: { kubeProxyReplacement: true, hubble: { relay: { enabled: true } } },
});
new IstioAmbientStack(app, 'istio', { version: '1.30.3', cilium, gateways: [{ name: 'ingress' }] });

void run(app);
// #endregion
