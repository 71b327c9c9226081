import { Provider } from '@pulumi/kubernetes';
import { Config, StackReference } from '@pulumi/pulumi';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium/pulumi';

// The cluster is another stack's: it exports its kubeconfig and its API server. Its nodes come without the AWS CNI.
const cluster = new StackReference(new Config().require('cluster'));
const provider = new Provider('eks', { kubeconfig: cluster.requireOutput('kubeconfig') });
const endpoint = cluster.requireOutput('endpoint').apply((url) => new URL(String(url)).hostname);

const cilium = new CiliumForIstio('cilium', {
  version: '1.19.6',
  platform: 'eks-eni',
  kubeProxy: 'absent', // its add-on is removed
  values: {
    kubeProxyReplacement: true,
    k8sServiceHost: endpoint, // known late: rules only ask whether there is one
    k8sServicePort: 443,
  },
}, { provider });

const mesh = new IstioAmbientStack('istio', {
  version: '1.30.3',
  cilium,
  gateways: [{ name: 'ingress' }],
}, { provider });

export const releases = mesh.releases;
