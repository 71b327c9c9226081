import { flag, oneOf, type Override, retype } from './override';

/**
 * Cilium settings that only templates know: in no values.yaml and no schema, or there as a comment. Where a line has the setting in
 * its values.yaml, that wins: an entry here must be a true one on every line of its span (read in the charts of all five).
 */
export const ciliumHidden: readonly Override[] = [
  // Istio on Cilium stands or falls with these.
  retype('socketLB.hostNamespaceOnly', 'boolean'),
  retype('socketLB.tracing', 'boolean'),
  retype('socketLB.terminatePodConnections', 'boolean'),
  retype('kubeProxyReplacement', flag),
  retype('cni.configMap', 'string'),
  retype('cni.externalRouting', 'boolean'),
  retype('cni.readCniConf', 'string'),
  retype('dnsProxy.enableTransparentMode', 'boolean'),
  retype('devices', 'string | readonly string[]'),
  retype('enableIdentityMark', 'boolean'),
  retype('loadBalancer.mode', oneOf('snat', 'dsr', 'hybrid')),
  retype('loadBalancer.algorithm', oneOf('random', 'maglev')),
  retype('loadBalancer.dsrDispatch', oneOf('opt', 'ipip', 'geneve')),
  retype('loadBalancer.standalone', 'boolean', { before: '1.19' }),
  retype('loadBalancer.serviceTopology', 'boolean', { before: '1.19' }),
  retype('loadBalancer.protocolDifferentiation.enabled', 'boolean', { from: '1.17', before: '1.19' }),
  retype('loadBalancer.reflectorWaitTime', 'string', { from: '1.20' }),
  retype('nodePort.range', 'string'),
  retype('nodePort.directRoutingDevice', 'string'),
  retype('policyAuditMode', 'boolean'),
  retype('sessionAffinity', 'boolean', { before: '1.19' }),

  // Masquerading, egress, announcing.
  retype('egressGateway.maxPolicyEntries', 'number'),
  retype('egressMasqueradeInterfaces', 'string'),
  retype('ipMasqAgent.config', 'IpMasqAgentConfig'),
  retype('disableIptablesFeederRules', 'readonly string[]'),
  retype('iptablesLockTimeout', 'string'),
  retype('fragmentTracking', 'boolean'),
  retype('l2announcements.leaseDuration', 'string'),
  retype('l2announcements.leaseRenewDeadline', 'string'),
  retype('l2announcements.leaseRetryPeriod', 'string'),
  retype('l2podAnnouncements.interfacePattern', 'string', { from: '1.18', before: '1.19' }),

  // Platforms and nodes.
  ...['clientID', 'clientSecret', 'resourceGroup', 'subscriptionID', 'tenantID', 'userAssignedIdentityID'].map((key) =>
    retype(`azure.${key}`, 'string')),
  retype('azure.usePrimaryAddress', 'boolean'),
  retype('gke.disableDefaultSnat', 'boolean'),
  retype('nodeinit.reconfigureKubelet', 'boolean'),
  retype('nodeinit.removeCbrBridge', 'boolean'),
  retype('nodeinit.revertReconfigureKubelet', 'boolean'),
  retype('k8s.serviceProxyName', 'string'),
  retype('k8s.apiServerURLs', 'string', { from: '1.18' }),
  retype('enableK8sEndpointSlice', 'boolean', { before: '1.19' }),

  // The agent.
  retype('clusterHealthPort', 'number'),
  retype('disableEnvoyVersionCheck', 'boolean'),
  retype('dnsPolicyUnloadOnShutdown', 'boolean'),
  retype('labels', 'string'),
  retype('nodeLabels', 'string', { from: '1.18' }),
  retype('logOptions', '{ readonly format?: string; readonly level?: string }'),
  retype('monitor.eventTypes', 'readonly string[]'),
  retype('monitor.resources', 'Resources'),
  retype('nonIdempotentAnnotations', 'StringMap', { from: '1.19' }),
  retype('tls.caBundle.content', 'string'),

  // Hubble, cluster mesh, Prometheus.
  retype('hubble.eventBufferCapacity', 'IntOrString'),
  retype('hubble.eventQueueSize', 'IntOrString'),
  retype('hubble.lostEventSendInterval', 'string', { from: '1.19' }),
  retype('hubble.export.aggregationInterval', 'string', { from: '1.19' }),
  retype('hubble.export.fileCompress', 'boolean', { from: '1.18' }),
  retype('hubble.export.fileMaxBackups', 'number', { from: '1.18' }),
  retype('hubble.export.fileMaxSizeMb', 'number', { from: '1.18' }),
  retype('hubble.peerService.servicePort', 'number'),
  retype('hubble.relay.servicePort', 'number'),
  retype('clustermesh.apiserver.tls.auto.schedule', 'string'),
  retype('clustermesh.disableKubernetesHostAliases', 'boolean', { from: '1.20' }),
  ...['', 'envoy.', 'operator.', 'hubble.relay.'].map((owner) => retype(`${owner}prometheus.serviceMonitor.namespace`, 'string')),
  retype('clustermesh.apiserver.metrics.serviceMonitor.namespace', 'string'),
];
