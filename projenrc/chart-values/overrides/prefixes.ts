import { type Chart } from '../lines';
import { keysOf } from '../paths';

/**
 * Keys that istiod and cni read at the root of their values as well as under `pilot` and `cni`. Profiles and platforms write
 * the prefixed form, and the chart then copies that over the root: only the prefixed form is sure to hold, so it is the only
 * one offered. At the root stay the keys that several charts share, or that the chart groups by themselves.
 */
const pilot = [
  'affinity', 'autoscaleBehavior', 'autoscaleEnabled', 'autoscaleMax', 'autoscaleMin', 'cni', 'configMap', 'cpu',
  'crlConfigMapName', 'deploymentAnnotations', 'deploymentLabels', 'env', 'envVarFrom', 'extraContainerArgs', 'hub',
  'image', 'initContainers', 'ipFamilies', 'ipFamilyPolicy', 'jwksResolverExtraRootCA',
  'keepaliveMaxServerConnectionAge', 'memory', 'nodeSelector', 'podAnnotations', 'podLabels', 'replicaCount',
  'resources', 'rollingMaxSurge', 'rollingMaxUnavailable', 'seccompProfile', 'serviceAccountAnnotations',
  'serviceAnnotations', 'sidecarInjectorWebhookAnnotations', 'tag', 'taint', 'terminationMessagePolicy',
  'tolerations', 'topologySpreadConstraints', 'traceSampling', 'trafficDistribution', 'trustedZtunnelName',
  'trustedZtunnelNamespace', 'variant', 'volumeMounts', 'volumes',
];

const cni = [
  'affinity', 'ambient', 'chained', 'cniBinDir', 'cniConfDir', 'cniConfFileName', 'cniNetnsDir', 'daemonSetLabels',
  'env', 'excludeNamespaces', 'hub', 'image', 'istioOwnedCNIConfig', 'istioOwnedCNIConfigFileName', 'logging',
  'podAnnotations', 'podLabels', 'provider', 'pullPolicy', 'repair', 'resourceQuotas', 'resources', 'seLinuxOptions',
  'seccompProfile', 'tag', 'terminationGracePeriodSeconds', 'tolerations', 'updateStrategy', 'useAppArmorAnnotation',
  'variant',
];

/** Keys that stay at the root of these two charts; a key in neither list stops the generator. */
const root = [
  'base', 'compatibilityVersion', 'experimental', 'gatewayClasses', 'gateways', 'global', 'istiodRemote',
  'meshConfig', 'ownerName', 'pdb', 'platform', 'profile', 'revision', 'revisionTags', 'sidecarInjectorWebhook',
  'telemetry',
];

const prefixes: Partial<Record<Chart, readonly [prefix: string, keys: readonly string[]]>> = {
  'istiod': ['pilot', pilot],
  'istio-cni': ['cni', cni],
};

/** The path as users write it. */
export function offered(chart: Chart, path: string): string {
  const [prefix, keys] = prefixes[chart] ?? [];
  const [first = ''] = keysOf(path);
  if (prefix === undefined || keys === undefined || first === prefix || root.includes(first)) return path;
  if (keys.includes(first)) return `${prefix}.${path}`;
  throw new Error(`${chart}: does ${first} belong under ${prefix}, or at the root? Say so in overrides/prefixes.ts`);
}
