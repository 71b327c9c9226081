import { flag, oneOf, type Override, retype } from './override';

const names = 'readonly string[]';

/** Cilium settings whose true type is narrower, or wider, than `values.schema.json` says. */
export const ciliumRetyped: readonly Override[] = [
  // What decides the data path. The schema says `string`, and the agent refuses what it doesn't know.
  retype('kubeProxyReplacement', flag),
  retype('autoDirectNodeRoutes', flag),
  retype('endpointRoutes.enabled', flag),
  retype('routingMode', oneOf('', 'native', 'tunnel')),
  retype('tunnelProtocol', oneOf('', 'vxlan', 'geneve')),
  retype('underlayProtocol', oneOf('', 'ipv4', 'ipv6', 'auto')),
  retype('bpf.datapathMode', oneOf('veth', 'netkit', 'netkit-l2', 'lb-only'), { before: '1.18' }),
  retype('bpf.datapathMode', oneOf('veth', 'netkit', 'netkit-l2'), { from: '1.18', before: '1.20' }),
  retype('bpf.datapathMode', oneOf('auto', 'veth', 'netkit', 'netkit-l2'), { from: '1.20' }),
  retype('bpf.monitorAggregation', oneOf('none', 'low', 'medium', 'maximum')),
  retype('bpf.vlanBypass', 'readonly number[]'),
  retype('cni.chainingMode', oneOf('none', 'aws-cni', 'flannel', 'generic-veth', 'portmap')),
  retype('encryption.type', oneOf('ipsec', 'wireguard'), { before: '1.19' }),
  retype('encryption.type', oneOf('ipsec', 'wireguard', 'ztunnel'), { from: '1.19' }),
  retype('policyEnforcementMode', oneOf('default', 'always', 'never')),
  retype('policyCIDRMatchMode', "string | readonly 'nodes'[]"),
  retype('policyDenyResponse', oneOf('none', 'icmp')),
  retype('serviceNoBackendResponse', oneOf('reject', 'drop')),
  retype('pmtuDiscovery.packetizationLayerPMTUDMode', oneOf('', 'unset', 'always', 'blackhole', 'disabled')),
  retype('defaultLBServiceIPAM', oneOf('lbipam', 'nodeipam', 'none')),
  retype('loadBalancer.acceleration', oneOf('disabled', 'native', 'best-effort')),
  retype('loadBalancer.l7.backend', oneOf('disabled', 'envoy')),
  retype('loadBalancer.l7.algorithm', oneOf('round_robin', 'least_request', 'random')),
  retype('loadBalancer.l7.ports', 'readonly IntOrString[]'),
  retype('dnsProxy.dnsRejectResponseCode', oneOf('refused', 'nameError')),
  retype('devices', `string | ${names}`),
  retype('nodePort.addresses', `string | ${names}`),
  retype('maglev', 'Maglev'),
  retype('upgradeCompatibility', 'string'),

  // Addresses and identities.
  retype('ipam.mode', oneOf('kubernetes', 'cluster-pool', 'multi-pool', 'eni', 'azure', 'alibabacloud', 'crd', 'delegated-plugin')),
  retype('ipam.operator.clusterPoolIPv4PodCIDRList', `string | ${names}`),
  retype('ipam.operator.clusterPoolIPv6PodCIDRList', `string | ${names}`),
  retype('ipam.operator.autoCreateCiliumPodIPPools', 'JsonObject'),
  retype('identityAllocationMode', oneOf('crd', 'kvstore', 'doublewrite-readkvstore', 'doublewrite-readcrd')),
  retype('bgpControlPlane.routerIDAllocation.mode', oneOf('default', 'ip-pool')),
  retype('eni.eniTags', 'StringMap'),
  retype('eni.gcTags', 'StringMap'),
  retype('ciliumEndpointSlice.rateLimits', 'readonly { readonly nodes: number; readonly limit: number; readonly burst: number }[]'),

  // L7: Ingress, Gateway API, Envoy.
  retype('ingressController.loadbalancerMode', oneOf('shared', 'dedicated')),
  retype('ingressController.service.type', oneOf('ClusterIP', 'LoadBalancer', 'NodePort')),
  retype('gatewayAPI.gatewayClass.create', oneOf('auto', 'true', 'false'), { before: '1.20' }),
  retype('gatewayAPI.gatewayClass.create', `${flag} | 'auto'`, { from: '1.20' }),
  retype('envoy.log.defaultLevel', oneOf('trace', 'debug', 'info', 'warning', 'error', 'critical', 'off')),
  retype('envoy.log.format_json', 'JsonObject'),
  retype('envoy.xdsMode', oneOf('split', 'ads', 'strict-ads')),

  // Certificates and secrets.
  retype('tls.secretsBackend', oneOf('local', 'k8s')),
  retype('hubble.tls.auto.method', oneOf('helm', 'cronJob', 'certmanager')),
  retype('clustermesh.apiserver.tls.auto.method', oneOf('helm', 'cronJob', 'certmanager')),
  ...['hubble', 'clustermesh.apiserver'].flatMap((owner) => [
    retype(`${owner}.tls.auto.certManagerIssuerRef`, 'IssuerRef'),
    retype(`${owner}.tls.auto.subject`, 'JsonObject'),
    retype(`${owner}.tls.auto.privateKey`, 'JsonObject'),
  ]),
  retype('clustermesh.apiserver.tls.authMode', oneOf('legacy', 'migration', 'cluster')),
  retype('clustermesh.apiserver.kvstoremesh.kvstoreMode', oneOf('internal', 'external')),
  retype('clustermesh.apiserver.metrics.etcd.mode', oneOf('basic', 'extensive')),
  retype('clustermesh.apiserver.service.type', oneOf('ClusterIP', 'LoadBalancer', 'NodePort')),
  retype('clustermesh.config.clusters', 'readonly RemoteCluster[] | Readonly<Record<string, Partial<RemoteCluster>>>'),

  // Observation.
  retype('hubble.metrics.enabled', names),
  retype('hubble.metrics.dynamic.config.content', 'readonly JsonObject[]'),
  retype('hubble.export.dynamic.config.content', 'readonly JsonObject[]'),
  retype('hubble.metrics.serviceMonitor.tlsConfig', 'JsonObject'),
  retype('hubble.relay.logOptions.format', oneOf('text', 'text-ts', 'json', 'json-ts')),
  retype('hubble.ui.ingress.tls', 'readonly { readonly secretName?: string; readonly hosts?: readonly string[] }[]'),
  retype('hubble.ui.standalone.tls.certsVolume', 'KubernetesObject'),
  retype('hubble.*.service.type', oneOf('ClusterIP', 'LoadBalancer', 'NodePort')),
  retype('prometheus.metrics', names),
  retype('tmpVolume', 'KubernetesObject'),
  retype('hubble.ui.tmpVolume', 'KubernetesObject'),

  // Pods.
  retype('imagePullSecrets', 'readonly LocalObjectReference[]'),
  retype('extraConfig', 'StringMap'),
  retype('certgen.annotations.job', 'StringMap'),
  retype('certgen.annotations.cronJob', 'StringMap'),
  retype('hubble.ui.securityContext', 'PodSecurityContext'),
  retype('clustermesh.apiserver.readinessProbe', 'Probe'),
  retype('clustermesh.apiserver.kvstoremesh.readinessProbe', 'Probe'),
  ...['operator', 'hubble.relay', 'hubble.ui', 'clustermesh.apiserver'].map((deployment) =>
    retype(`${deployment}.updateStrategy.type`, oneOf('RollingUpdate', 'Recreate'))),
  ...['', 'envoy.', 'nodeinit.', 'preflight.', 'standaloneDnsProxy.', 'encryption.ztunnel.'].map((daemonSet) =>
    retype(`${daemonSet}updateStrategy.type`, oneOf('RollingUpdate', 'OnDelete'))),
];

/** Blocks by name that Cilium reads key by key: no passing through, so each key is a setting of its own. */
export const ciliumOpened: readonly string[] = ['securityContext', 'envoy.securityContext', 'certgen.annotations'];
