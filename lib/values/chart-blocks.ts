/** Blocks that belong to one chart and that its values.yaml leaves empty, written by hand. */
import type { IntOrString, Json, JsonObject, LabelSelector, StringMap } from './kubernetes';

/** Cilium: consistent hashing. */
export interface Maglev { readonly tableSize?: number; readonly hashSeed?: string }
/** Cilium: who signs, when cert-manager does. */
export interface IssuerRef { readonly name?: string; readonly kind?: string; readonly group?: string }
/** Cilium: another cluster of the mesh. */
export interface RemoteCluster {
  readonly name: string;
  readonly enabled?: boolean;
  readonly address?: string;
  readonly port?: number;
  readonly ips?: readonly string[];
  readonly tls?: { readonly cert?: string; readonly key?: string; readonly caCert?: string };
}
/** Cilium: which destinations keep the pod's address. */
export interface IpMasqAgentConfig {
  readonly nonMasqueradeCIDRs?: readonly string[];
  readonly masqLinkLocal?: boolean;
  readonly masqLinkLocalIPv6?: boolean;
}

/** istio-cni: pods that the ambient mesh takes in. */
export interface EnablementSelector { readonly podSelector?: LabelSelector; readonly namespaceSelector?: LabelSelector }

/** Gateway chart. */
export interface PodDisruptionBudget {
  readonly minAvailable?: IntOrString;
  readonly maxUnavailable?: IntOrString;
  readonly unhealthyPodEvictionPolicy?: '' | 'AlwaysAllow' | 'IfHealthyBudget';
}
/** Gateway chart: a port between networks. */
export interface GatewayPort { readonly port: number; readonly targetPort?: number; readonly protocol?: 'TCP' | 'UDP' }

/** istiod: what holds for the whole mesh. The keys that matter next to Cilium are typed, the rest is open: istiod judges it. */
export interface MeshConfig {
  readonly accessLogEncoding?: 'TEXT' | 'JSON';
  readonly accessLogFile?: string;
  readonly accessLogFormat?: string;
  readonly defaultConfig?: ProxyConfig;
  readonly defaultProviders?: JsonObject;
  readonly discoverySelectors?: readonly LabelSelector[];
  readonly enableAutoMtls?: boolean;
  readonly enablePrometheusMerge?: boolean;
  readonly enableTracing?: boolean;
  readonly extensionProviders?: readonly JsonObject[];
  readonly outboundTrafficPolicy?: { readonly mode?: 'ALLOW_ANY' | 'REGISTRY_ONLY' };
  readonly rootNamespace?: string;
  readonly serviceScopeConfigs?: readonly JsonObject[];
  readonly trustDomain?: string;
  readonly trustDomainAliases?: readonly string[];
  readonly [key: string]: Json | Known | undefined;
}
/** istiod: what holds for every proxy. */
export interface ProxyConfig {
  readonly concurrency?: number;
  readonly discoveryAddress?: string;
  readonly drainDuration?: string;
  readonly holdApplicationUntilProxyStarts?: boolean;
  readonly proxyMetadata?: StringMap;
  readonly tracing?: JsonObject;
  readonly [key: string]: Json | undefined;
}
type Known = ProxyConfig | readonly LabelSelector[] | { readonly mode?: string };
