/**
 * Blocks of Kubernetes shape, known by their last key. A block is one setting: what lies below it belongs to the named type
 * (`lib/values/kubernetes.ts`), and is neither a fact nor a default.
 */
export const blocks: Readonly<Record<string, string>> = {
  affinity: 'Affinity',
  annotations: 'StringMap',
  appArmorProfile: 'SecurityProfile',
  commonLabels: 'StringMap',
  daemonSetLabels: 'StringMap',
  deploymentAnnotations: 'StringMap',
  deploymentLabels: 'StringMap',
  dnsConfig: 'PodDnsConfig',
  envVarFrom: 'readonly EnvVar[]',
  extraContainers: 'readonly Container[]',
  extraEnv: 'readonly EnvVar[]',
  extraHostPathMounts: 'readonly HostPathMount[]',
  extraInitContainers: 'readonly Container[]',
  extraVolumeMounts: 'readonly VolumeMount[]',
  extraVolumes: 'readonly Volume[]',
  initContainers: 'readonly Container[]',
  initResources: 'Resources',
  injectedAnnotations: 'StringMap',
  labels: 'StringMap',
  lifecycle: 'Lifecycle',
  matchLabels: 'StringMap',
  metricRelabelings: 'readonly Relabeling[]',
  nodeSelector: 'StringMap',
  podAnnotations: 'StringMap',
  podLabels: 'StringMap',
  podSecurityContext: 'PodSecurityContext',
  relabelings: 'readonly Relabeling[]',
  resources: 'Resources',
  seccompProfile: 'SecurityProfile',
  secretsNamespaceAnnotations: 'StringMap',
  secretsNamespaceLabels: 'StringMap',
  securityContext: 'SecurityContext',
  seLinuxOptions: 'SELinuxOptions',
  selectorLabels: 'StringMap',
  serviceAccountAnnotations: 'StringMap',
  serviceAnnotations: 'StringMap',
  sidecarInjectorWebhookAnnotations: 'StringMap',
  tolerations: 'readonly Toleration[]',
  topologySpreadConstraints: 'readonly TopologySpreadConstraint[]',
  volumeMounts: 'readonly VolumeMount[]',
  volumes: 'readonly Volume[]',
};

/** Lists that charts leave empty, known by their last key, all of strings. */
export const stringLists: readonly string[] = [
  'allow', 'allowList', 'controllerGroupMetrics', 'deny', 'denyList', 'excludeInterfaceTags', 'extraArgs',
  'extraContainerArgs', 'extraDnsNames', 'extraIpAddresses', 'fieldAggregate', 'fieldMask', 'ignoredKeys',
  'instanceTagsFilter', 'ipamStaticIPTags', 'loadBalancerSourceRanges', 'securityGroupTags', 'securityGroups',
  'subnetIDs', 'subnetIDsFilter', 'subnetTags', 'subnetTagsFilter', 'vSwitchTags', 'vSwitches', 'excludedCRDs',
  'revisionTags', 'certSigners', 'externalIPs', 'defaultTemplates', 'addressMatcherCIDRs',
];

/** Scalars that mean the same in every chart, known by their last key. */
export const scalars: Readonly<Record<string, string>> = {
  externalTrafficPolicy: "'Cluster' | 'Local'",
  imagePullPolicy: "'' | 'Always' | 'IfNotPresent' | 'Never'",
  internalTrafficPolicy: "'Cluster' | 'Local'",
  pullPolicy: "'' | 'Always' | 'IfNotPresent' | 'Never'",
  unhealthyPodEvictionPolicy: "'' | 'AlwaysAllow' | 'IfHealthyBudget'",
  dnsPolicy: "'' | 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None'",
  ipFamilyPolicy: "'' | 'PreferDualStack' | 'RequireDualStack' | 'SingleStack'",
  maxSurge: 'IntOrString',
  maxUnavailable: 'IntOrString',
  minAvailable: 'IntOrString',
};
