import { App } from 'cdk8s';
import { CiliumForIstio } from 'istio-on-cilium';

export const app = new App();

new CiliumForIstio(app, 'cilium', {
  version: '1.19.6',
  values: { hostFirewall: { enabled: true }, ipv6: { enabled: true }, bpf: { masquerade: true } }, // IOC9016
});
