import { App } from 'cdk8s';
import { argoCd, CiliumForIstio, IstioAmbientStack, synth } from 'istio-on-cilium';

const app = new App();

// kind with its default network and kube-proxy switched off: Cilium does the work of both.
const cilium = new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  platform: 'kind',
  delivery: argoCd({ repository: 'https://git.example/platform/kind.git', path: 'dist' }),
  values: { kubeProxyReplacement: true, hubble: { relay: { enabled: true } } },
});

new IstioAmbientStack(app, 'istio', {
  version: '1.30.3',
  cilium,
  values: { istiod: { pilot: { autoscaleMin: 2 } } },
  gateways: [{ name: 'ingress' }],
});

void synth(app);
