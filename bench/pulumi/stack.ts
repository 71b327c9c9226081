// The same by the components.
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium/pulumi';

const cilium = new CiliumForIstio('cilium', { version: '1.19.6', platform: 'kind', gatewayApi: false, values: { kubeProxyReplacement: true } });
new IstioAmbientStack('istio', { version: '1.30.3', cilium });
