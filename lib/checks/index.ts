import { announcedGatewaysTakeAllTraffic } from './announced-gateways-take-all-traffic';
import { apiServerLookUpNeedsACluster } from './api-server-look-up-needs-a-cluster';
import { backoffVariablesOnce } from './backoff-variables-once';
import { bgpAnnouncesSomething } from './bgp-announces-something';
import { certmanagerNeedsAnIssuer } from './certmanager-needs-an-issuer';
import { clusterIdentity } from './cluster-identity';
import { clustermeshStore } from './clustermesh-store';
import { endOfLife } from './end-of-life';
import { endpointsAreRead } from './endpoints-are-read';
import { envoyBaseId } from './envoy-base-id';
import { hostFirewallVsIpv6BpfMasquerade } from './host-firewall-vs-ipv6-bpf-masquerade';
import { hubbleRedactsOneWay } from './hubble-redacts-one-way';
import { hubbleUiInOrder } from './hubble-ui-in-order';
import { istioFileComesFirst } from './istio-file-comes-first';
import { kernelMinima } from './kernel-minima';
import { kubernetesWindow } from './kubernetes-window';
import { localRedirectsNeedKpr } from './local-redirects-need-kpr';
import { nativeRoutingNeedsARange } from './native-routing-needs-a-range';
import { poolRangeIsOne } from './pool-range-is-one';
import { probeAddressIsLinkLocal } from './probe-address-is-link-local';
import { providedCertificatesAreGiven } from './provided-certificates-are-given';
import { remoteClustersHaveAddresses } from './remote-clusters-have-addresses';
import { serviceMonitorsNeedTheirKind } from './service-monitors-need-their-kind';
import { standaloneDnsProxyNeedsAPort } from './standalone-dns-proxy-needs-a-port';
import { webhooksReachIstiod } from './webhooks-reach-istiod';
import type { Check } from './check';

/** Every check, by id. */
export const checks: readonly Check[] = [
  clusterIdentity,
  nativeRoutingNeedsARange,
  webhooksReachIstiod,
  certmanagerNeedsAnIssuer,
  hubbleRedactsOneWay,
  serviceMonitorsNeedTheirKind,
  envoyBaseId,
  backoffVariablesOnce,
  standaloneDnsProxyNeedsAPort,
  apiServerLookUpNeedsACluster,
  istioFileComesFirst,
  probeAddressIsLinkLocal,
  kubernetesWindow,
  endOfLife,
  kernelMinima,
  hostFirewallVsIpv6BpfMasquerade,
  localRedirectsNeedKpr,
  clustermeshStore,
  hubbleUiInOrder,
  announcedGatewaysTakeAllTraffic,
  providedCertificatesAreGiven,
  poolRangeIsOne,
  bgpAnnouncesSomething,
  endpointsAreRead,
  remoteClustersHaveAddresses,
];

export type { Check, CheckedGateway, CheckedStack, ClusterFacts, Finding } from './check';
