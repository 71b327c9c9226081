import { App } from 'cdk8s';
import { CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  values: { kubeProxyReplacement: true, k8sServiceHost: '192.0.2.10', k8sServicePort: 6443 },
});
