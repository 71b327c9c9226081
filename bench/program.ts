import { App } from 'cdk8s';
import { argoCd, CiliumForIstio, IstioAmbientStack, type Plan } from 'istio-on-cilium';

/** The first example, written to a folder. */
export const program = (folder: string): { readonly app: App; readonly plan: () => Plan } => {
  const app = new App({ outdir: folder });
  const cilium = new CiliumForIstio(app, 'cilium', {
    version: '1.19.6',
    platform: 'kind',
    delivery: argoCd({ repository: 'https://git.example/platform.git' }),
    values: { kubeProxyReplacement: true, hubble: { relay: { enabled: true } } },
  });
  new IstioAmbientStack(app, 'istio', { version: '1.30.3', cilium, gateways: [{ name: 'ingress' }] });
  return { app, plan: () => cilium.shared.judged().plan };
};
