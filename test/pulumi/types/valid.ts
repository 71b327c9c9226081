import { output, secret } from '@pulumi/pulumi';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium/pulumi';

const cilium = new CiliumForIstio('network', {
  version: '1.19.6',
  kubeProxy: 'absent',
  values: {
    kubeProxyReplacement: true,
    k8sServiceHost: output('api'), // rules only ask whether it is there
    cluster: { name: Promise.resolve('east'), id: 1 },
    commonLabels: output({ team: 'network' }),
    tolerations: [output({ operator: 'Exists' })],
    tls: { ca: { key: secret('private') } },
  },
});
const mesh = new IstioAmbientStack('mesh', {
  version: '1.30.3',
  cilium,
  values: { istiod: { pilot: { autoscaleMin: output(2) } } },
  gateways: [{ name: 'ingress', values: { replicaCount: output(2) } }],
}, { dependsOn: [cilium] });

export const status = mesh.releases.apply((releases) => releases['istiod']?.status);
export const filled = cilium.facts.apply(({ filled: values }) => values['cilium.cni.exclusive']);
