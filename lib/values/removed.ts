declare const gone: unique symbol;

/** No value has this type: the key is gone, and the sentence says what to do instead. */
export interface Removed<Says> { readonly [gone]: Says }

/** A key that a chart had once, or that people expect. */
export interface RemovedKey {
  readonly chart: RemovedFrom;
  readonly path: string;
  /** The first line without it; left out where no line that we know has it. */
  readonly from?: string;
  /** What to do instead, after "<path> is gone: ". */
  readonly instead: string;
}

type RemovedFrom = 'cilium' | 'istio-base' | 'istio-cni' | 'istiod' | 'ztunnel' | 'gateway';

const cilium = (path: string, instead: string, from?: string): RemovedKey => ({ chart: 'cilium', path, instead, ...(from !== undefined && { from }) });
const charts: readonly RemovedFrom[] = ['istio-base', 'istio-cni', 'istiod', 'ztunnel', 'gateway'];
const always = 'nothing, it is always on';

/** Keys that are gone, and where they went. Read in the charts of each line and in their upgrade notes. */
export const removedKeys: readonly RemovedKey[] = [
  cilium('externalIPs', 'kubeProxyReplacement: true does it', '1.17'),
  cilium('bgp', 'use bgpControlPlane', '1.17'),
  cilium('encryption.wireguard.userspaceFallback', 'the kernel must know WireGuard', '1.17'),
  cilium('hostPort', 'kubeProxyReplacement: true does it', '1.18'),
  cilium('enableCiliumEndpointSlice', 'use ciliumEndpointSlice.enabled', '1.18'),
  cilium('ciliumEndpointSlice.sliceMode', 'nothing, one mode is left', '1.18'),
  cilium('enableRuntimeDeviceDetection', always, '1.18'),
  cilium('enableK8sTerminatingEndpoint', always, '1.18'),
  cilium('highScaleIPcache', 'nothing, the feature was dropped', '1.18'),
  cilium('externalWorkloads', 'nothing, the feature was dropped', '1.18'),
  cilium('loadBalancer.experimental', 'nothing, it became the usual way', '1.18'),
  cilium('nodePort.enabled', 'kubeProxyReplacement: true does it', '1.19'),
  cilium('sessionAffinity', always, '1.19'),
  cilium('enableK8sEndpointSlice', always, '1.19'),
  cilium('svcSourceRangeCheck', always, '1.19'),
  cilium('customCalls', 'nothing, the feature was dropped', '1.19'),
  cilium('loadBalancer.standalone', 'nothing, the chart has stopped reading it', '1.19'),
  cilium('l2podAnnouncements.interface', 'use l2podAnnouncements.interfacePattern', '1.19'),
  ...['enabled', 'cidr', 'allowRemoteNodeIdentities'].map((key) =>
    cilium(`encryption.strictMode.${key}`, `use encryption.strictMode.egress.${key}`, '1.20')),
  cilium('encryption.ipsec.encryptedOverlay', 'nothing, the feature was dropped', '1.20'),
  cilium('clustermesh.enableMCSAPISupport', 'use clustermesh.mcsapi.enabled', '1.20'),
  cilium('tunnel', 'use routingMode and tunnelProtocol'),
  cilium('hostServices', 'use socketLB'),
  cilium('remoteNodeIdentity', always),
  cilium('endpointStatus', 'nothing, the feature was dropped'),
  cilium('containerRuntime', 'nothing, the agent finds it'),
  cilium('enableK8sEventHandover', 'nothing, the feature was dropped'),
  cilium('enableCnpStatusUpdates', 'nothing, the feature was dropped'),
  cilium('proxy.prometheus', 'use envoy.prometheus'),
  ...['keyFile', 'mountPath', 'secretName', 'interface'].map((key) => cilium(`encryption.${key}`, `use encryption.ipsec.${key}`)),
  cilium('ipam.operator.clusterPoolIPv4PodCIDR', 'use ipam.operator.clusterPoolIPv4PodCIDRList'),
  cilium('ipam.operator.clusterPoolIPv6PodCIDR', 'use ipam.operator.clusterPoolIPv6PodCIDRList'),
  { chart: 'istio-cni', path: 'cni.rollingMaxUnavailable', instead: 'use cni.updateStrategy.rollingUpdate.maxUnavailable' },
  { chart: 'istio-cni', path: 'rollingMaxUnavailable', instead: 'use cni.updateStrategy.rollingUpdate.maxUnavailable' },
  ...['ambient', 'chained', 'cniBinDir', 'cniConfDir', 'excludeNamespaces'].map((key): RemovedKey =>
    ({ chart: 'istio-cni', path: key, instead: `write cni.${key}, which a profile cannot shadow` })),
  ...['env', 'replicaCount', 'autoscaleEnabled', 'trustedZtunnelNamespace', 'resources'].map((key): RemovedKey =>
    ({ chart: 'istiod', path: key, instead: `write pilot.${key}, which a profile cannot shadow` })),
  { chart: 'istiod', path: 'pilot.hostNetwork', instead: 'no chart of istiod has it, so patch the Deployment' },
  { chart: 'istiod', path: 'global.multiCluster.enabled', instead: 'set global.multiCluster.clusterName' },
  ...charts.flatMap((chart): readonly RemovedKey[] => [
    { chart, path: 'platform', instead: 'write global.platform, the one spelling that rules read' },
    { chart, path: 'global.profile', instead: 'write profile, the one spelling that rules read' },
  ]),
];

const minor = (line: string): number => Number(line.split('.')[1]);

/** The keys that a chart line does not have, with a sentence each. */
export const removedFrom = (chart: string, line: string): ReadonlyMap<string, string> => new Map(removedKeys
  .filter((key) => key.chart === chart && (key.from === undefined || minor(line) >= minor(key.from)))
  .map(({ path, from, instead }) => [path, `${path} is ${from === undefined ? 'no key of this chart' : `gone since ${from}`}: ${instead}`]));
