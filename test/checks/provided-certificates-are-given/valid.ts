import { App } from 'cdk8s';
import { CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  values: { hubble: { tls: { auto: { enabled: false }, server: { existingSecret: 'hubble-server' } } } },
});
