/** Programs of many stacks of one shape, each with other literals, so that no stack is answered from another's types. */
export type Shape = 'one setting' | 'ten settings' | 'ten settings, refused' | 'with a mesh' | 'with a mesh, refused' | 'existing' | 'existing, refused';

export const stacks = (shape: Shape, count: number): string =>
  [head, ...Array.from({ length: count }, (_, index) => shapes[shape](index + 1))].join('\n');

const head = `import { App } from 'cdk8s';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium';
const app = new App();`;

const ten = (index: number, agrees: boolean): string => `{
  kubeProxyReplacement: true, k8sServiceHost: '10.0.0.${index}', k8sServicePort: ${6000 + index}, bpf: { masquerade: true, hostLegacyRouting: true },
  hubble: { relay: { enabled: true } }, l2announcements: { enabled: true }, operator: { replicas: ${index} },
  socketLB: { hostNamespaceOnly: ${agrees} }, cni: { exclusive: ${!agrees} },
}`;

const cilium = (index: number, values: string): string =>
  `const cilium${index} = new CiliumForIstio(app, 'cilium${index}', { version: '1.19.6', platform: 'kind', values: ${values} });`;
const existing = (index: number, values: string): string =>
  `CiliumForIstio.existing(app, 'cilium${index}', { version: '1.19.6', platform: 'kind', values: ${values} });`;
const mesh = (index: number, values: string): string =>
  `new IstioAmbientStack(app, 'istio${index}', { version: '1.30.3', cilium: cilium${index}, values: ${values} });`;

const shapes: Record<Shape, (index: number) => string> = {
  'one setting': (index) => cilium(index, `{ operator: { replicas: ${index} } }`),
  'ten settings': (index) => cilium(index, ten(index, true)),
  'ten settings, refused': (index) => cilium(index, ten(index, false)),
  'with a mesh': (index) => `${cilium(index, ten(index, true))}\n${mesh(index, `{ istiod: { pilot: { autoscaleMin: ${index} } }, cni: { cni: { chained: true } } }`)}`,
  'with a mesh, refused': (index) => `${cilium(index, ten(index, true))}\n${mesh(index, `{ istiod: { profile: 'demo', pilot: { autoscaleMin: ${index} } }, cni: { cni: { cniBinDir: '/${index}' } } }`)}`,
  'existing': (index) => existing(index, ten(index, true)),
  'existing, refused': (index) => existing(index, `{ kubeProxyReplacement: true, operator: { replicas: ${index} } }`),
};
