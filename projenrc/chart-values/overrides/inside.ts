import { type Chart } from '../lines';

/**
 * Settings inside open blocks that decide something, so that rules can read them. The block keeps its type; the fact gets this one.
 * `extraConfig` writes ConfigMap keys past every typed value: these are the keys that a typed value of ours also writes.
 */
export const inside: Readonly<Partial<Record<Chart, Readonly<Record<string, string>>>>> = {
  cilium: Object.fromEntries([
    'allow-unsafe-policy-skb-usage', 'bpf-lb-sock', 'bpf-lb-sock-hostns-only', 'cni-exclusive', 'datapath-mode', 'enable-bpf-masquerade',
    'enable-endpoint-routes', 'enable-host-legacy-routing', 'enable-ipv4-masquerade', 'enable-ipv6-masquerade',
    'kube-proxy-replacement', 'routing-mode',
  ].map((key) => [`extraConfig.${key}`, 'string'])),
  istiod: {
    'meshConfig.enablePrometheusMerge': 'boolean',
    'meshConfig.enableTracing': 'boolean',
    'meshConfig.trustDomain': 'string',
    'meshConfig.defaultConfig.proxyMetadata.ISTIO_META_ENABLE_HBONE': 'string',
    'pilot.env.PILOT_ENABLE_AMBIENT': 'string | boolean',
    'pilot.env.PILOT_ENABLE_ALPHA_GATEWAY_API': 'string | boolean',
  },
};
