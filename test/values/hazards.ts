/** What the types of values must take, and must not. No test runs this file: it compiles, or it doesn't. */
import type {
  CiliumDefaults, CiliumFacts, CiliumValuesByLine, GatewayValues1_30, IstioBaseValues1_30, IstioCniValues1_30, IstioDefaults, IstioFacts,
  IstiodValues1_27, IstiodValues1_30, IstiodValues1_31, ZtunnelValues1_27, ZtunnelValues1_30,
} from '../../lib/values';

declare function accepts<Values>(values: Values): void;
type Cilium<Line extends keyof CiliumValuesByLine> = CiliumValuesByLine[Line];

// ── Cilium takes ─────────────────────────────────────────────────────────
accepts<Cilium<'1.16'>>({ externalIPs: { enabled: true }, socketLB: { hostNamespaceOnly: true }, kubeProxyReplacement: 'true' });
accepts<Cilium<'1.17'>>({ hostPort: { enabled: true }, loadBalancer: { mode: 'dsr', dsrDispatch: 'geneve', algorithm: 'maglev' } });
accepts<Cilium<'1.18'>>({ nodePort: { enabled: true, range: '30000,32767' }, l2announcements: { leaseDuration: '3s' } });
accepts<Cilium<'1.19'>>({ encryption: { type: 'ztunnel' }, cni: { exclusive: false, externalRouting: true }, devices: ['eth0'] });
accepts<Cilium<'1.20'>>({
  kubeProxyReplacement: true, k8sServiceHost: 'localhost', k8sServicePort: 6443, socketLB: { hostNamespaceOnly: true, tracing: false },
  bpf: { masquerade: false, hostLegacyRouting: true, datapathMode: 'auto' }, dnsProxy: { enableTransparentMode: false },
  operator: { replicas: 1, updateStrategy: { type: 'Recreate', rollingUpdate: { maxUnavailable: '50%' } } },
  maglev: { tableSize: 65521 },
  podAnnotations: { 'prometheus.io/port': '9962' }, nodeSelector: { 'kubernetes.io/os': 'linux' }, extraConfig: { 'any-key': 'x' },
  tolerations: [{ operator: 'Exists', tolerationSeconds: 3 }], imagePullSecrets: [{ name: 'registry' }],
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } },
  extraVolumes: [{ name: 'certs', secret: { secretName: 'certs' } }], extraEnv: [{ name: 'A', value: '1' }],
});

// ── Cilium doesn't take ──────────────────────────────────────────────────
// @ts-expect-error a misspelt key
accepts<Cilium<'1.20'>>({ socketLB: { hostNamespacesOnly: true } });
// @ts-expect-error a misspelt key at the top
accepts<Cilium<'1.19'>>({ kubeproxyReplacement: true });
// @ts-expect-error removed in 1.17
accepts<Cilium<'1.17'>>({ externalIPs: { enabled: true } });
// @ts-expect-error removed in 1.18
accepts<Cilium<'1.18'>>({ hostPort: { enabled: true } });
// @ts-expect-error removed in 1.19
accepts<Cilium<'1.19'>>({ nodePort: { enabled: true } });
// @ts-expect-error removed in 1.20, where the chart ignores it in silence
accepts<Cilium<'1.20'>>({ encryption: { strictMode: { enabled: true } } });
// @ts-expect-error new in 1.19; before, the chart encrypts nothing
accepts<Cilium<'1.18'>>({ encryption: { type: 'ztunnel' } });
// @ts-expect-error new in 1.18
accepts<Cilium<'1.17'>>({ localRedirectPolicies: { enabled: true } });
// @ts-expect-error no longer a mode
accepts<Cilium<'1.16'>>({ kubeProxyReplacement: 'strict' });
// @ts-expect-error the chart only reads it to refuse it
accepts<Cilium<'1.20'>>({ tunnel: 'vxlan' });
// @ts-expect-error the schema takes null and nothing else
accepts<Cilium<'1.20'>>({ envoy: { httpUpstreamLingerTimeout: 5 } });
// @ts-expect-error null takes the default away and breaks the chart: leave the key out instead
accepts<Cilium<'1.20'>>({ bpf: { masquerade: null } });
// @ts-expect-error an empty block says so with {}
accepts<Cilium<'1.20'>>({ resources: null });
// @ts-expect-error labels are text
accepts<Cilium<'1.20'>>({ podLabels: { a: 5 } });
// @ts-expect-error a mode that no agent knows
accepts<Cilium<'1.20'>>({ routingMode: 'direct' });
// @ts-expect-error objects with a name
accepts<Cilium<'1.20'>>({ imagePullSecrets: ['registry'] });

// ── Istio takes ──────────────────────────────────────────────────────────
accepts<IstiodValues1_30>({
  profile: 'ambient', compatibilityVersion: '1.29', global: { imagePullSecrets: ['registry'], platform: 'gke', variant: 'distroless' },
  pilot: {
    env: { PILOT_ENABLE_AMBIENT: 'true', ENABLE_CLUSTER_TRUST_BUNDLE_API: true },
    resources: { requests: { cpu: null } }, tolerations: null,
  },
  meshConfig: { trustDomain: 'cluster.local', defaultConfig: { proxyMetadata: { A: 'b' }, tracing: {} }, anythingElse: [1] },
  base: { validationFailurePolicy: 'Fail' }, pdb: { minAvailable: '50%' },
});
accepts<IstiodValues1_31>({ pilot: { terminationMessagePolicy: 'FallbackToLogsOnError', crlConfigMapName: 'crl' } });
accepts<IstioCniValues1_30>({
  cni: { ambient: { enabled: true }, cniBinDir: '/opt/cni/bin', resources: null }, global: { resourceScope: 'all' },
});
accepts<IstioBaseValues1_30>({ base: { excludedCRDs: ['sidecars.networking.istio.io'] }, global: { imagePullSecrets: ['registry'] } });
accepts<ZtunnelValues1_30>({ nodeSelector: { a: 'b' }, dnsPolicy: 'None', imagePullSecrets: ['registry'], resources: { limits: null } });
accepts<GatewayValues1_30>({
  imagePullSecrets: [{ name: 'registry' }], securityContext: null,
  service: { type: 'None', ports: [], allocateLoadBalancerNodePorts: false },
  networkGatewayPorts: { 'tls-istiod': { port: 15012 } }, labels: { 'istio.io/dataplane-mode': 'none' }, resources: { limits: { cpu: null } },
});

// ── Istio doesn't take ───────────────────────────────────────────────────
// @ts-expect-error names, not objects
accepts<IstiodValues1_30>({ global: { imagePullSecrets: [{ name: 'registry' }] } });
// @ts-expect-error names, not objects
accepts<ZtunnelValues1_30>({ imagePullSecrets: [{ name: 'registry' }] });
// @ts-expect-error objects, not names
accepts<GatewayValues1_30>({ imagePullSecrets: ['registry'] });
// @ts-expect-error Helm renders large numbers as floats
accepts<IstiodValues1_30>({ pilot: { env: { SIZE: 33554432 } } });
// @ts-expect-error a platform overrides the root form, never cni.cniBinDir
accepts<IstioCniValues1_30>({ cniBinDir: '/opt/cni/bin' });
// @ts-expect-error a profile overrides the root form, never cni.ambient
accepts<IstioCniValues1_30>({ ambient: { enabled: true } });
// @ts-expect-error a profile overrides the root form, never pilot.env
accepts<IstiodValues1_30>({ env: { PILOT_ENABLE_AMBIENT: 'true' } });
// @ts-expect-error the charts' own wrapper
accepts<ZtunnelValues1_30>({ _internal_defaults_do_not_set: {} });
// @ts-expect-error in ztunnel it stands at the root
accepts<ZtunnelValues1_30>({ global: { resourceScope: 'all' } });
// @ts-expect-error new in 1.28
accepts<ZtunnelValues1_27>({ resourceScope: 'all' });
// @ts-expect-error new in 1.28; older charts set no policy
accepts<IstiodValues1_27>({ base: { validationFailurePolicy: 'Fail' } });
// @ts-expect-error a line can't imitate itself
accepts<IstiodValues1_30>({ compatibilityVersion: '1.30' });
// @ts-expect-error would render no object at all
accepts<IstiodValues1_30>({ global: { resourceScope: 'everything' } });
// @ts-expect-error the gateway's schema refuses null here
accepts<GatewayValues1_30>({ resources: null });
// @ts-expect-error the gateway's schema takes amounts as text
accepts<GatewayValues1_30>({ resources: { requests: { cpu: 1 } } });
// @ts-expect-error the template reads it, the schema of the same chart refuses it
accepts<GatewayValues1_30>({ ownerName: 'me' });

// ── every default is a value of its fact ─────────────────────────────────
type Holds<Defaults extends Record<string, Partial<Facts>>, Facts> = keyof Defaults;
export type DefaultsHold = Holds<{ [Line in keyof CiliumDefaults]: CiliumDefaults[Line] }, CiliumFacts>
  | Holds<{ [Line in keyof IstioDefaults]: IstioDefaults[Line] }, IstioFacts>;

// ── facts and defaults are as narrow as rules need them ──────────────────
type Same<A, B> = [A] extends [B] ? [B] extends [A] ? true : 'wider' : 'different';
accepts<Same<CiliumDefaults['1.19']['cilium.cni.exclusive'], true>>(true);
accepts<Same<CiliumDefaults['1.20']['cilium.kubeProxyReplacement'], 'false'>>(true);
accepts<Same<CiliumDefaults['1.17']['cilium.kubeProxyReplacement'], null>>(true);
accepts<Same<CiliumDefaults['1.16']['cilium.socketLB.hostNamespaceOnly'], null>>(true);
accepts<Same<IstioDefaults['1.30']['istio.cni.cni.ambient.enabled'], false>>(true);
accepts<Same<CiliumFacts['cilium.cni.exclusive'], boolean>>(true);
accepts<Same<CiliumFacts['cilium.socketLB.hostNamespaceOnly'], boolean | null>>(true);
accepts<Same<CiliumFacts['cilium.kubeProxyReplacement'], boolean | 'true' | 'false' | null>>(true);
accepts<Same<CiliumFacts['cilium.encryption.type'], 'ipsec' | 'wireguard' | 'ztunnel'>>(true);
// @ts-expect-error a fact that no line has
accepts<Same<CiliumFacts['cilium.socketLB.hostNamespacesOnly'], boolean>>(true);
// @ts-expect-error a default that this line doesn't have
accepts<Same<CiliumDefaults['1.17']['cilium.localRedirectPolicies.enabled'], false>>(true);
