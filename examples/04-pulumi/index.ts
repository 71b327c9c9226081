import { Config } from '@pulumi/pulumi';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium/pulumi';

const config = new Config();

// kind with its default network and kube-proxy switched off: Cilium does the work of both.
const cilium = new CiliumForIstio('cilium', {
  version: '1.19.6',
  platform: 'kind',
  values: { kubeProxyReplacement: true, hubble: { relay: { enabled: true } } },
});

// What no rule reads may come late: a secret of the stack's configuration, an output of another resource.
const mesh = new IstioAmbientStack('istio', {
  version: '1.30.3',
  cilium,
  values: { istiod: { global: { logging: { level: config.getSecret('istioLogLevel') ?? 'default:info' } } } },
  gateways: [{ name: 'ingress' }],
});

export const releases = mesh.releases;
export const gatewayApi = cilium.facts.gatewayApi;
