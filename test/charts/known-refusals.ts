import { ciliumLines } from '../../lib/catalogue';

/** One thing that the chart of Cilium refuses. */
export interface Refusal {
  readonly name: string;
  readonly values: object;
  /** The lines whose chart refuses. */
  readonly on: readonly string[];
  /**
   * The rule or check that says so, or two, each on its lines; `types`: a key or a value that the line does not have; `filled`: what
   * we fill in beside it mends it.
   */
  readonly by: string;
  /** What else is stated, where that decides. */
  readonly stated?: object;
  /** Refused only where helm does not see the kinds of the Prometheus operator. */
  readonly withoutMonitors?: true;
}

const all = [...ciliumLines];
const from = (line: string): readonly string[] => all.slice(all.findIndex((known) => known === line));
const refusal = (name: string, by: string, on: readonly string[], values: object, more: Pick<Refusal, 'stated' | 'withoutMonitors'> = {}): Refusal => ({ name, by, on, values, ...more });
const before = (line: string): readonly string[] => all.slice(0, all.findIndex((known) => known === line));

const given = { cert: 'YQ==', key: 'YQ==' };

export const refusals: readonly Refusal[] = [
  refusal('tunnel', 'types', all, { tunnel: 'vxlan' }),
  refusal('the old certificate authority of the cluster mesh', 'types', all, { clustermesh: { apiserver: { tls: { ca: { cert: 'a' } } } } }),
  refusal('event handover', 'types', all, { enableK8sEventHandover: true }),
  refusal('status updates of policies', 'types', all, { enableCnpStatusUpdates: true }),
  refusal('the old place of the IPsec key', 'types', all, { encryption: { keyFile: 'a' } }),
  refusal('the old metrics of the proxy', 'types', all, { proxy: { prometheus: { enabled: false } } }),
  refusal('endpoint status', 'types', all, { endpointStatus: { enabled: true } }),
  refusal('remote node identity', 'types', all, { remoteNodeIdentity: true }),
  refusal('the container runtime', 'types', all, { containerRuntime: { integration: 'auto' } }),
  refusal('managed etcd', 'types', all, { etcd: { managed: true } }),
  refusal('the old switch for endpoint slices', 'types', from('1.18'), { enableCiliumEndpointSlice: true }),
  refusal('the mode of endpoint slices', 'types', from('1.18'), { ciliumEndpointSlice: { sliceMode: 'identity' } }),
  refusal('two addresses of the API server', 'IOC1019', from('1.18'), { k8sServiceHost: '192.0.2.1', k8sServiceHostRef: { name: 'a', key: 'b' } }),
  refusal('the UI of Hubble without the relay', 'IOC1035', all, { hubble: { ui: { enabled: true }, relay: { enabled: false } } }),
  refusal('a UI that stands alone without certificates', 'IOC9019', all, { hubble: { ui: { enabled: true, standalone: { enabled: true } }, relay: { enabled: true, tls: { server: { enabled: true } } } } }),
  refusal('the relay without Hubble', 'IOC1036', all, { hubble: { enabled: false, relay: { enabled: true } } }),
  refusal('cert-manager for Hubble without an issuer', 'IOC9004', all, { hubble: { tls: { auto: { method: 'certmanager' } } } }),
  refusal('headers allowed and denied', 'IOC9005', all, { hubble: { redact: { http: { headers: { allow: ['a'], deny: ['b'] } } } } }),
  refusal('cert-manager for the cluster mesh without an issuer', 'IOC9004', all, { clustermesh: { useAPIServer: true, apiserver: { tls: { auto: { method: 'certmanager' } } } } }),
  refusal('an old image of the UI', 'IOC9019', all, { hubble: { relay: { enabled: true }, ui: { enabled: true, backend: { image: { tag: 'v0.8.5' } } } } }),
  refusal('Ingress without the L7 proxy', 'IOC1021', all, { ingressController: { enabled: true }, l7Proxy: false }),
  refusal('Gateway API without the L7 proxy', 'IOC1021', all, { gatewayAPI: { enabled: true }, l7Proxy: false }),
  refusal('L7 load balancing without the L7 proxy', 'IOC1021', all, { loadBalancer: { l7: { backend: 'envoy' } }, l7Proxy: false }),
  refusal('a traffic policy of Ingress that is none', 'types', all, { ingressController: { enabled: true, service: { externalTrafficPolicy: 'Near' } } }),
  refusal('a traffic policy of Gateway API that is none', 'types', all, { gatewayAPI: { enabled: true, externalTrafficPolicy: 'Near' } }),
  refusal('SPIRE without authentication', 'IOC1031', all, { authentication: { enabled: false, mutual: { spire: { enabled: true } } } }),
  refusal('endpoint slices without endpoints', 'IOC1033', all, { ciliumEndpointSlice: { enabled: true }, disableEndpointCRD: true }),
  refusal('a cluster without a name', 'IOC9001', all, { cluster: { name: '' } }),
  refusal('a name of 33 letters', 'IOC9001', all, { cluster: { name: 'a'.repeat(33) } }),
  refusal('a name with capitals', 'IOC9001', all, { cluster: { name: 'East' } }),
  refusal('the name default with a number', 'IOC9001', all, { cluster: { name: 'default', id: 1 } }),
  refusal('number 200 on AWS interfaces', 'IOC9001', all, { cluster: { name: 'a', id: 200 }, eni: { enabled: true }, ipam: { mode: 'eni' } }),
  refusal('number 200 behind the VPC CNI', 'IOC9001', all, { cluster: { name: 'a', id: 200 }, cni: { chainingMode: 'aws-cni' } }),
  refusal('a store mode that is none', 'types', from('1.18'), { clustermesh: { apiserver: { kvstoremesh: { kvstoreMode: 'other' } } } }),
  refusal('a cluster mesh without endpoints', 'IOC1034', all, { clustermesh: { useAPIServer: true }, disableEndpointCRD: true }),
  refusal('a cluster mesh on the key-value store', 'IOC9018', ['1.16', '1.17'], { clustermesh: { useAPIServer: true }, identityAllocationMode: 'kvstore' }),
  refusal('the key-value store without kvstoremesh', 'IOC9018', all, { clustermesh: { useAPIServer: true, apiserver: { kvstoremesh: { enabled: false } } }, identityAllocationMode: 'kvstore' }),
  refusal('an external store without the API server', 'IOC9018', from('1.18'), { clustermesh: { apiserver: { kvstoremesh: { kvstoreMode: 'external' } } } }),
  refusal('300 clusters', 'IOC9001', all, { clustermesh: { maxConnectedClusters: 300 } }),
  refusal('a negative id of Envoy', 'IOC9007', all, { envoy: { baseID: -1 } }),
  refusal('back-off variables of your own', 'IOC9008', from('1.18'), { k8sClientExponentialBackoff: { enabled: true }, extraEnv: [{ name: 'KUBE_CLIENT_BACKOFF_BASE', value: '1' }] }),
  refusal('a standalone DNS proxy without a port', 'IOC9009', from('1.19'), { standaloneDnsProxy: { enabled: true } }),
  refusal('a standalone DNS proxy on port 0', 'IOC9009', from('1.19'), { standaloneDnsProxy: { enabled: true }, dnsProxy: { proxyPort: 0 } }),
  refusal('a transparent proxy on netkit', 'IOC1024', from('1.19'), { bpf: { tproxy: true, datapathMode: 'netkit' } }),
  refusal('addresses of AWS interfaces without the integration', 'IOC1027', from('1.20'), { ipam: { mode: 'eni' }, eni: { enabled: false } }),
  refusal('an old word for the kube-proxy replacement', 'types', all, { kubeProxyReplacement: 'strict' }),
  refusal('a tunnel on GKE', 'IOC1028', all, { gke: { enabled: true }, routingMode: 'tunnel' }),
  refusal('native routing on AKS', 'IOC1029', all, { aksbyocni: { enabled: true }, routingMode: 'native', ipv4NativeRoutingCIDR: '10.0.0.0/8' }),
  refusal('native routing without a range', 'IOC9002', from('1.18'), { routingMode: 'native', enableIPv4Masquerade: true }),
  refusal('native routing of IPv6 without a range', 'IOC9002', from('1.18'), { routingMode: 'native', ipv4NativeRoutingCIDR: '10.0.0.0/8', ipv6: { enabled: true } }),
  refusal('the old pool of addresses', 'types', ['1.16', '1.17', '1.18'], { ipam: { operator: { clusterPoolIPv4PodCIDR: '10.0.0.0/8' } } }),
  refusal('taints that nobody removes', 'IOC1030', all, { operator: { setNodeTaints: true, removeNodeTaints: false } }),
  refusal('deprecated labels on GKE', 'IOC1045', all, { gke: { enabled: true }, keepDeprecatedLabels: true, ipv4NativeRoutingCIDR: '10.0.0.0/8' }),
  refusal('a mode of authentication of the cluster mesh that is none', 'types', all, { clustermesh: { useAPIServer: true, apiserver: { tls: { authMode: 'other' } } } }),
  refusal('the old port of the proxy’s metrics', 'types', all, { proxy: { prometheus: { port: '9095' } } }),
  refusal('the old place of the IPsec interface', 'types', all, { encryption: { interface: 'eth0' } }),
  refusal('the old pool of IPv6 addresses', 'types', before('1.19'), { ipv6: { enabled: true }, ipam: { operator: { clusterPoolIPv6PodCIDR: 'fd00::/104' } } }),
  refusal('an older word for the kube-proxy replacement, beside the Gateway API', 'types', all, { kubeProxyReplacement: 'disabled', gatewayAPI: { enabled: true } }, { stated: { accept: { IOC1022: 'beside the point', IOC1023: 'beside the point' } } }),
  refusal('half a kube-proxy replacement', 'types', all, { kubeProxyReplacement: 'partial' }),
  refusal('the Gateway API with the defaults of 1.13', 'filled', before('1.18'), { upgradeCompatibility: '1.13', gatewayAPI: { enabled: true } }),
  refusal('certificates of the cluster mesh as values', 'types', from('1.20'), { clustermesh: { useAPIServer: true, apiserver: { tls: { auto: { enabled: false }, server: given, admin: given, remote: given } } } }),
  refusal('the cluster mesh without certificates', 'IOC9021', before('1.20'), { clustermesh: { useAPIServer: true, apiserver: { tls: { auto: { enabled: false } } } } }),
  refusal('the cluster mesh without its admin', 'IOC9021 types', all, { clustermesh: { useAPIServer: true, apiserver: { tls: { auto: { enabled: false }, server: given, remote: given } } } }),
  refusal('the cluster mesh without its remotes', 'IOC9021 types', all, { clustermesh: { useAPIServer: true, apiserver: { tls: { auto: { enabled: false }, server: given, admin: given } } } }),
  refusal('external workloads without a certificate', 'IOC9021', before('1.18'), { externalWorkloads: { enabled: true }, clustermesh: { apiserver: { tls: { auto: { enabled: false }, server: given, admin: given } } } }),
  refusal('Hubble without certificates', 'IOC9021', all, { hubble: { tls: { auto: { enabled: false } } } }),
  refusal('the metrics of Hubble without certificates', 'IOC9021', all, { hubble: { tls: { auto: { enabled: false }, server: { existingSecret: 'a' } }, metrics: { enabled: ['dns'], tls: { enabled: true } } } }),
  refusal('the relay without a certificate for agents', 'IOC9021', all, { hubble: { tls: { auto: { enabled: false }, server: { existingSecret: 'a' } }, relay: { enabled: true } } }),
  refusal('the relay without a certificate of its own', 'IOC9021', all, { hubble: { tls: { auto: { enabled: false }, server: { existingSecret: 'a' } }, relay: { enabled: true, tls: { client: { existingSecret: 'a' }, server: { enabled: true } } } } }),
  refusal('the UI without a certificate for the relay', 'IOC9021', all, {
    hubble: { tls: { auto: { enabled: false }, server: { existingSecret: 'a' } }, relay: { enabled: true, tls: { client: { existingSecret: 'a' }, server: { enabled: true, existingSecret: 'a' } } }, ui: { enabled: true } },
  }),
  refusal('a native range out of two', 'IOC9022', from('1.20'), { nativeRoutingCIDRFromClusterPool: true, ipam: { operator: { clusterPoolIPv4PodCIDRList: ['10.0.0.0/9', '10.128.0.0/9'] } } }),
  refusal('a native range of IPv6 out of two', 'IOC9022', from('1.20'), { nativeRoutingCIDRFromClusterPool: true, ipv6: { enabled: true }, ipam: { operator: { clusterPoolIPv6PodCIDRList: ['fd00::/104', 'fd01::/104'] } } }),
  refusal('BGP that announces nothing', 'IOC9023', ['1.16'], { bgp: { enabled: true } }),
  refusal('external workloads without endpoints', 'IOC9024', before('1.18'), { externalWorkloads: { enabled: true }, disableEndpointCRD: true }),
  refusal('external workloads on the key-value store', 'IOC9018', before('1.18'), { externalWorkloads: { enabled: true }, identityAllocationMode: 'kvstore' }),
  refusal('old endpoint slices without endpoints', 'IOC9024 types', all, { enableCiliumEndpointSlice: true, disableEndpointCRD: true }),
  refusal('a remote cluster without an address', 'IOC9025', all, { clustermesh: { config: { enabled: true, clusters: [{ name: 'west', port: 2379 }] } } }),
  refusal('remote clusters as a text', 'types', all, { clustermesh: { config: { enabled: true, clusters: 'west' } } }),
  refusal('an external store with two API servers', 'IOC9018 types', ['1.16', ...from('1.18')], { clustermesh: { useAPIServer: true, apiserver: { replicas: 2, kvstoremesh: { kvstoreMode: 'external' } } }, identityAllocationMode: 'doublewrite-readcrd' }),
  refusal('an external store without kvstoremesh', 'IOC9018 types', ['1.16', ...from('1.18')], { clustermesh: { useAPIServer: true, apiserver: { kvstoremesh: { enabled: false, kvstoreMode: 'external' } } }, identityAllocationMode: 'doublewrite-readcrd' }),
  refusal('an external store for identities in CRDs', 'IOC9018', from('1.18'), { clustermesh: { useAPIServer: true, apiserver: { kvstoremesh: { kvstoreMode: 'external' } } } }),
  refusal('an old image of the UI’s front', 'IOC9019', all, { hubble: { relay: { enabled: true }, ui: { enabled: true, frontend: { image: { tag: 'v0.8.5' } } } } }),
  refusal('an address that is looked up without a cluster', 'IOC9010', from('1.19'), { k8sServiceHost: 'auto' }, { stated: { delivery: { engine: 'argo-cd', faults: [] } } }),
  refusal('a ServiceMonitor that nobody can read', 'IOC9006', all, { prometheus: { enabled: true, serviceMonitor: { enabled: true } } }, { withoutMonitors: true }),
  refusal('a word where a switch is', 'types', all, { debug: { enabled: 'yes' } }),
  refusal('a way to manage identities that is none', 'types', from('1.18'), { identityManagementMode: 'other' }),
  refusal('a certificate authority of ztunnel that is none', 'types', from('1.20'), { encryption: { ztunnel: { ca: { type: 'other' } } } }),
];
