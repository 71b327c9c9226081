// Chart-side refusals, one by one: what the chart of Cilium refuses, we refuse first, and say by which id or in which words.
// Not proven here: refusals that depend on the cluster (CRDs that helm asks for) or on helm itself (durations).
import { ciliumLines } from '../../lib/catalogue';
import { judgedStack, statedFaults } from '../../lib/stack';
import type { StatedCilium } from '../../lib/stack';
import { accepted } from './read';
import { chartsInReach } from './tools/charts-in-reach';
import { describeWith } from './tools/reach';

interface Refusal {
  readonly name: string;
  readonly values: object;
  /** The lines whose chart refuses. */
  readonly on: readonly string[];
  /** The rule or check that says so, or `types`: a key or a value that the line does not have. */
  readonly by: string;
}

const all = [...ciliumLines];
const from = (line: string): readonly string[] => all.slice(all.findIndex((known) => known === line));
const refusal = (name: string, by: string, on: readonly string[], values: object): Refusal => ({ name, by, on, values });

const refusals: readonly Refusal[] = [
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
];

/** What we say of these values: the ids that refuse, or `types` for faults of keys and kinds. */
const saidBy = (line: string, values: object): readonly string[] => {
  const cilium = { version: `${line}.0`, managed: true, mode: 'sidecar', kubeProxy: 'running', values } as unknown as StatedCilium;
  return [
    ...statedFaults(cilium, []).map(() => 'types'),
    ...judgedStack(cilium).verdicts.filter(({ outcome }) => outcome === 'refused').map(({ rule }) => rule.id),
  ];
};

describe('what a chart refuses', () => {
  test.each(refusals)('is refused by us first: $name ($by)', ({ values, on, by }) => {
    expect(on.filter((line) => !saidBy(line, values).includes(by))).toEqual([]);
  });

  test('is all that we find wrong in it, so each refusal is this one', () => {
    const more = refusals.flatMap(({ name, values, on, by }) => on.flatMap((line) => saidBy(line, values).filter((id) => id !== by).map((id) => `${name} on ${line}: ${id}`)));
    expect(more).toEqual([]);
  });
});

/** The lines at which a refusal begins or ends, on both sides; of those that hold everywhere one, in turn. All with CHARTS_EVERY_EFFECT=1. */
const rendered = ({ on }: Refusal, turn: number): readonly string[] => {
  if (process.env['CHARTS_EVERY_EFFECT'] === '1') return all;
  if (on.length === all.length) return all.filter((_, index) => index === turn % all.length);
  return all.filter((line, index) => [all[index - 1], all[index + 1]].some((other) => other !== undefined && on.includes(other) !== on.includes(line)));
};

describeWith(chartsInReach().cilium, 'the real charts of Cilium', (cilium) => {
  const cases = refusals.flatMap((one, turn) => rendered(one, turn).map((line) => ({ ...one, line })));

  test.each(cilium.lines)('refuse on %s what the table says, and nothing else of it', async (line) => {
    const chart = cilium.chart('cilium', line);
    const here = cases.filter((one) => one.line === line);
    const found = await Promise.all(here.map(async ({ name, values }) => ({
      name,
      refused: await accepted(chart, { values, apiVersions: ['monitoring.coreos.com/v1'] }).then(() => false, () => true),
    })));
    expect(found.filter(({ refused }) => refused).map(({ name }) => name)).toEqual(here.filter(({ on }) => on.includes(line)).map(({ name }) => name));
  });
});
