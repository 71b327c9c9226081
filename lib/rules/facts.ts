import type { CiliumLine, GatewayApiLine, IstioLine, PlatformName } from '../catalogue';
import type { CiliumFacts, IstioFacts } from '../values';

/** Everything a rule can read, by path. Values carry their owner first: `cilium.…`, `istio.<chart>.…`. */
export interface Facts extends CiliumFacts, IstioFacts, StackFacts, DerivedFacts {}
export type FactPath = keyof Facts;

/** What the stack itself states, beside chart values. */
export interface StackFacts {
  'mode': 'ambient' | 'sidecar';
  'platform': PlatformName | null;
  /** Whether kube-proxy runs beside Cilium. */
  'kubeProxy': 'absent' | 'running';
  'delivery': 'argo-cd' | 'flux' | 'rendered' | 'helmfile' | null;
  'cilium.line': CiliumLine;
  'gatewayApi.line': GatewayApiLine | null;
  /** Whether the stack announces addresses on the local network. */
  'l2.announced': boolean;
  'istio.mode': 'ambient' | 'sidecar';
  'istio.line': IstioLine;
  /** Whether a sidecar stack installs the istio-cni chart. */
  'istio.cniChart': boolean;
  /** Where istiod lives. */
  'istio.namespace': string;
  /** Where istio-cni and ztunnel live. */
  'istio.nodeNamespace': string;
}

/** Decided by small tables over other facts: `derived/`. */
export interface DerivedFacts {
  /** The kube-proxy replacement, however it is spelt. */
  'cilium.kubeProxyReplacementIs': 'on' | 'off';
  /** Socket load balancing in pods: as `hostNamespaceOnly` says, kept out by the chart, or not there at all. */
  'cilium.socketLbInPods': 'as set' | 'kept out' | 'absent';
  'cilium.bpfMasquerade': 'on' | 'off';
  'cilium.ipv4Masquerade': 'on' | 'off';
  'cilium.iptablesMasquerade': 'on' | 'off';
  /** Host routing as Cilium would choose it, were `bpf.hostLegacyRouting` left alone. */
  'cilium.hostRoutingByItself': 'bpf' | 'legacy';
  'cilium.hostRouting': 'bpf' | 'legacy';
  /** Whether agents can find the API server without kube-proxy. */
  'cilium.apiServerAddress': 'given' | 'missing';
  /** Whether the API server's address is a reference to a ConfigMap of the cluster. */
  'cilium.apiServerReference': 'given' | 'missing';
  /** Whether Cilium stands behind another CNI plugin. */
  'cilium.chaining': 'on' | 'off';
  /** Cilium's own Gateway API or Ingress. */
  'cilium.entrance': 'open' | 'closed';
  /** Whether something runs in the Envoy of Cilium that cannot run elsewhere. */
  'cilium.l7Proxying': 'wanted' | 'unused';
  /** How packets travel between nodes. */
  'cilium.routing': 'native' | 'tunnel';
  'istio.ztunnelName': 'the usual' | 'its own';
  'istio.nodeAgent': 'installed' | 'absent';
}
