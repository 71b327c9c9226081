import { App } from 'cdk8s';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium';
import type { Delivery } from 'istio-on-cilium';

type Whatever = Readonly<Record<string, unknown>>;

/** A program from JavaScript: nothing but the run time looks at what is stated. */
export const fromJavaScript = (outdir: string, cilium: Whatever, ...meshes: readonly Whatever[]): App => {
  const app = new App({ outdir });
  const below = new CiliumForIstio(app, 'cilium', cilium as never);
  meshes.forEach((mesh, index) => new IstioAmbientStack(app, `istio${index === 0 ? '' : index}`, { version: '1.30.3', ...mesh, cilium: below } as never));
  return app;
};

/** A small stack with nothing wrong in it. */
export const sound = (outdir: string, delivery: Delivery): App =>
  fromJavaScript(outdir, { version: '1.19.6', platform: 'kind', delivery, values: { kubeProxyReplacement: true } }, { gateways: [{ name: 'ingress' }] });
