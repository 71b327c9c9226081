import { type Chart, type Span } from '../lines';

/** What a chart mentions and nobody can set to any good. */
export interface Ignored extends Span {
  readonly charts: readonly Chart[];
  /** The path, and all below it. */
  readonly at: string;
  readonly because: string;
}

const refused = (at: string, span: Span = {}): Ignored =>
  ({ charts: ['cilium'], at, because: 'a former key: the chart reads it only to refuse it', ...span });
const nullTrap = (at: string): Ignored =>
  ({ charts: ['cilium'], at, because: 'the schema admits nothing but null: every real value is refused' });

export const ignored: readonly Ignored[] = [
  refused('tunnel'),
  refused('enableCnpStatusUpdates'),
  refused('enableK8sEventHandover'),
  refused('ipam.operator.clusterPoolIPv4PodCIDR'),
  refused('ipam.operator.clusterPoolIPv6PodCIDR'),
  ...['admin', 'remote', 'server'].map((who) => refused(`clustermesh.apiserver.tls.${who}.cert`, { from: '1.20' })),
  { charts: ['cilium'], at: 'hostServices', because: 'the former name of socketLB, read only where socketLB is taken away' },
  {
    charts: ['cilium'], at: 'clustermesh.apiserver.tls.server', from: '1.20',
    because: 'moved to clustermesh.apiserver.tls.auto.server; the old place is read only to refuse it',
  },
  nullTrap('envoy.httpUpstreamLingerTimeout'),
  nullTrap('endpointPolicyUpdateTimeoutDuration'),
  nullTrap('hubble.metrics.tls.server.mtls.name'),
  {
    charts: ['istio-base', 'istio-cni', 'istiod', 'ztunnel', 'gateway'], at: 'platform', because: 'a second spelling: rules read global.platform',
  },
  { charts: ['gateway'], at: 'ownerName', because: 'the template reads it, and the schema of the same chart refuses it' },
];
