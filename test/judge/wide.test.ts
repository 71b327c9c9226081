import { tscOf } from '../tsc';

/*
 * Proven: what a program leaves open in its types is no compile error, and narrow values in the same place are one. Not
 * proven: what run time makes of it; the judge is asked with the values then.
 */
jest.setTimeout(300_000);

const head = [
  "import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium';",
  'declare const scope: ConstructorParameters<typeof CiliumForIstio>[0];',
  'declare const on: boolean;',
  'declare const folder: string;',
  "declare const mode: 'ambient' | 'sidecar';",
  "declare const method: 'helm' | 'cronJob';",
  "declare const cilium: CiliumForIstio<'1.19.6'>;",
];

const silent = [
  "new CiliumForIstio(scope, 'a', { version: '1.19.6', values: { cni: { exclusive: on } } });",
  "new CiliumForIstio(scope, 'b', { version: '1.19.6', platform: 'kind', values: { kubeProxyReplacement: true, socketLB: { hostNamespaceOnly: on } } });",
  "new CiliumForIstio(scope, 'c', { version: '1.19.6', platform: 'kind', values: { kubeProxyReplacement: on, socketLB: { hostNamespaceOnly: false } } });",
  "new CiliumForIstio(scope, 'd', { version: '1.19.6', mode, values: { installNoConntrackIptablesRules: true } });",
  "new CiliumForIstio(scope, 'e', { version: '1.19.6', values: { hubble: { tls: { auto: { method } } } } });",
  "new CiliumForIstio(scope, 'f', { version: '1.18.9', values: { hubble: { enabled: on, tls: { auto: { method: 'cronJob' } } } } });",
  "new IstioAmbientStack(scope, 'g', { version: '1.30.3', cilium, values: { cni: { cni: { cniBinDir: folder } } } });",
];

const refused = [
  "new CiliumForIstio(scope, 'h', { version: '1.19.6', values: { cni: { exclusive: true } } });",
  "new CiliumForIstio(scope, 'i', { version: '1.19.6', mode, values: { cni: { exclusive: on }, bpf: { masquerade: on }, encryption: { enabled: true, type: 'ztunnel' } } });",
  "new IstioAmbientStack(scope, 'j', { version: '1.30.3', cilium, values: { cni: { cni: { cniBinDir: '/elsewhere' } } } });",
];

test.each(['6.0', '7.0'] as const)('TypeScript %s is silent about wide values, and only about them', async (compiler) => {
  const told = await tscOf(compiler, new Map([['wide.ts', [...head, ...silent, ...refused].join('\n')]]));
  const first = head.length + silent.length + 1;
  expect(told.map(({ line, text }) => `${line} ${/✗ (IOC\d+)/.exec(text)?.[1] ?? text}`)).toEqual([`${first} IOC1003`, `${first + 1} IOC1016`, `${first + 2} IOC4002`]);
});
