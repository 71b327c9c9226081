/** One program with a mistake as users make it: its name, and the lines after the imports. The first of them is line 5. */
const cilium = (values: string, more = '', version = '1.19.6'): string => `new CiliumForIstio(app, 'cilium', { version: '${version}',${more}\n  values: ${values},\n});`;
const existing = (values: string): string => `CiliumForIstio.existing(app, 'cilium', { version: '1.19.6',\n  values: ${values},\n});`;
const pair = (below: string, mesh: string, stack = 'IstioAmbientStack'): string =>
  `const below = new CiliumForIstio(app, 'cilium', { ${below} });\nnew ${stack}(app, 'istio', { version: '1.30.3', cilium: below,\n  ${mesh}\n});`;
const host = "k8sServiceHost: '10.0.0.1'";

export const refused: Record<string, string> = {
  'host-namespace-only': cilium(`{ kubeProxyReplacement: true, ${host}, socketLB: { hostNamespaceOnly: false } }`),
  'exclusive-cni': cilium('{ cni: { exclusive: true } }'),
  'bpf-host-routing': cilium(`{ kubeProxyReplacement: true, ${host}, bpf: { masquerade: true, hostLegacyRouting: false } }`),
  'pod-bbr': cilium(`{ kubeProxyReplacement: true, ${host}, bandwidthManager: { enabled: true, bbr: true } }`),
  'netkit': cilium("{ bpf: { datapathMode: 'netkit' } }", '', '1.20.0'),
  'big-tcp': cilium('{ enableIPv4BIGTCP: true }'),
  'no-conntrack': cilium('{ installNoConntrackIptablesRules: true }'),
  'l2-without-kpr': cilium('{ l2announcements: { enabled: true }, kubeProxyReplacement: false }'),
  'egress-gateway': cilium(`{ egressGateway: { enabled: true }, kubeProxyReplacement: true, ${host}, bpf: { masquerade: false } }`),
  'cilium-ztunnel': cilium("{ encryption: { enabled: true, type: 'ztunnel' } }"),
  'api-server-address': cilium("{ kubeProxyReplacement: true, k8sServiceHost: '' }"),
  'cni-folder': pair("version: '1.19.6'", "values: { cni: { cni: { cniBinDir: '/elsewhere' } } },"),
  'ambient-profile': pair("version: '1.19.6'", "values: { istiod: { profile: 'demo' } },"),
  'ztunnel-namespace': pair("version: '1.19.6'", "values: { istiod: { pilot: { trustedZtunnelNamespace: 'elsewhere' } } },"),
  'gateway-api-of-cilium': cilium(`{ kubeProxyReplacement: true, ${host}, gatewayAPI: { enabled: true } }`, " gatewayApi: '1.5.0',"),
  'certificates': cilium("{ hubble: { tls: { auto: { method: 'helm' } } } }", " delivery: rendered({ kubeVersion: '1.34.0' }),"),
  'validation': pair("version: '1.19.6'", "values: { base: { base: { validationFailurePolicy: 'Ignore' } } },"),
  'two-faults': cilium(`{ kubeProxyReplacement: true, ${host},\n    socketLB: { hostNamespaceOnly: false },\n    cni: { exclusive: true } }`),
  'misspelt': cilium('{ cni: { exclusiv: false } }'),
  'removed': "new CiliumForIstio(app, 'cilium', { version: '1.20.0',\n  values: { encryption: { strictMode: { enabled: true } } },\n});",
  'unknown-version': "new CiliumForIstio(app, 'cilium', {\n  version: '1.12.0',\n});",
  'unknown-platform': "new CiliumForIstio(app, 'cilium', { version: '1.19.6',\n  platform: 'kinder',\n});",
  'existing-silent': existing(`{ kubeProxyReplacement: true, ${host} }`),
  'existing-without-values': "CiliumForIstio.existing(app, 'cilium', { version: '1.19.6' });",
  'mode-of-cilium': pair("version: '1.19.6', mode: 'sidecar'", ''),
  'mode-of-stack': pair("version: '1.19.6'", '', 'IstioSidecarStack'),
  'cilium-to-blame': pair("version: '1.19.6', mode: 'sidecar', values: { cni: { exclusive: true } }", 'cniChart: true,', 'IstioSidecarStack'),
  'gateway-api-of-pair': pair(`version: '1.20.0', gatewayApi: '1.3.0', values: { kubeProxyReplacement: true, ${host}, gatewayAPI: { enabled: true } }`, ''),
  'of-a-wide-version': "declare const version: `1.19.${number}` | `1.20.${number}`;\nnew CiliumForIstio(app, 'cilium', { version,\n  values: { cni: { exclusive: true } },\n});",
  'of-any-version': "declare const version: Parameters<typeof CiliumForIstio.existing>[2]['version'];\nnew CiliumForIstio(app, 'cilium', { version,\n  values: { cni: { exclusive: true } },\n});",
  'in-a-variable': `const values = { cni: { exclusive: true } } as const;\n${cilium('values')}`,
};

export const silent: Record<string, string> = {
  'wide-boolean': `declare const some: boolean;\n${cilium('{ cni: { exclusive: some } }')}`,
  'wide-string': `declare const some: 'wireguard' | 'ztunnel';\n${cilium('{ encryption: { enabled: true, type: some } }')}`,
  'perhaps-written': `declare const some: boolean;\n${cilium('{ ...(some && { cni: { exclusive: true } }) }')}`,
  'perhaps-contradicted': `declare const some: boolean;\n${cilium(`{ kubeProxyReplacement: true, ${host}, ...(some && { bpf: { masquerade: true } }), bandwidthManager: { enabled: true } }`)}`,
  'spread': `const shared = { operator: { replicas: 2 } } as const;\n${cilium('{ ...shared, debug: { enabled: true } }')}`,
  'waived': cilium("{ cni: { exclusive: true } }", " accept: { IOC1003: 'istio-cni writes its own file' },"),
  'filled': cilium(`{ kubeProxyReplacement: true, ${host}, bpf: { masquerade: true } }`),
};

export const programOf = (lines: string): string =>
  `import { CiliumForIstio, IstioAmbientStack, IstioSidecarStack, rendered } from 'istio-on-cilium';\nvoid [CiliumForIstio, IstioAmbientStack, IstioSidecarStack, rendered];\ndeclare const app: ConstructorParameters<typeof CiliumForIstio>[0];\n\n${lines}\n`;
