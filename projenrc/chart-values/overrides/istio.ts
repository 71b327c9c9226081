import { type Chart } from '../lines';
import { oneOf, type Override, retype } from './override';

const families = "readonly ('IPv4' | 'IPv6')[]";
const logLevel = oneOf('trace', 'debug', 'info', 'warning', 'error', 'critical', 'off');
const policy = (owner: string) => retype(`${owner}resourceScope`, oneOf('all', 'cluster', 'namespace'));

/** Istio settings whose true type values.yaml doesn't tell. Paths are as users write them: with `pilot` and `cni` in front. */
export const istioRetyped: Readonly<Partial<Record<Chart, readonly Override[]>>> = {
  'istio-base': [
    policy('global.'),
    retype('global.imagePullSecrets', 'readonly string[]'),
  ],
  'istio-cni': [
    policy('global.'),
    retype('global.imagePullSecrets', 'readonly string[]'),
    retype('cni.provider', oneOf('default', 'multus')),
    retype('cni.env', 'EnvMap'),
    retype('cni.ambient.enablementSelectors', 'readonly EnablementSelector[]'),
    retype('cni.updateStrategy.type', oneOf('RollingUpdate', 'OnDelete')),
  ],
  'istiod': [
    policy('global.'),
    retype('global.imagePullSecrets', 'readonly string[]'),
    retype('global.meshNetworks', 'Readonly<Record<string, JsonObject>>'),
    retype('global.proxy.autoInject', oneOf('enabled', 'disabled')),
    retype('global.proxy.logLevel', logLevel),
    retype('global.proxy.tracer', oneOf('none', 'zipkin', 'lightstep', 'datadog', 'stackdriver')),
    retype('gatewayClasses', 'Readonly<Record<string, JsonObject>>'),
    retype('gateways.securityContext', 'PodSecurityContext'),
    retype('meshConfig', 'MeshConfig'),
    retype('pilot.autoscaleBehavior', 'KubernetesObject'),
    retype('pilot.cni.provider', oneOf('default', 'multus')),
    retype('pilot.env', 'EnvMap'),
    retype('pilot.ipFamilies', families),
    retype('pilot.memory', '{ readonly targetAverageUtilization?: number }'),
    retype('pilot.rollingMaxSurge', 'IntOrString'),
    retype('pilot.rollingMaxUnavailable', 'IntOrString'),
    retype('sidecarInjectorWebhook.alwaysInjectSelector', 'readonly LabelSelector[]'),
    retype('sidecarInjectorWebhook.neverInjectSelector', 'readonly LabelSelector[]'),
    retype('sidecarInjectorWebhook.reinvocationPolicy', oneOf('Never', 'IfNeeded')),
    retype('sidecarInjectorWebhook.templates', 'StringMap'),
  ],
  'ztunnel': [
    policy(''),
    retype('imagePullSecrets', 'readonly string[]'),
    retype('env', 'EnvMap'),
    retype('meshConfig.defaultConfig.proxyMetadata', 'StringMap'),
    retype('updateStrategy.type', oneOf('RollingUpdate', 'OnDelete')),
  ],
  'gateway': [
    retype('imagePullSecrets', 'readonly LocalObjectReference[]'),
    retype('env', 'EnvMap'),
    retype('kind', oneOf('Deployment', 'DaemonSet')),
    retype('replicaCount', 'number'),
    retype('minReadySeconds', 'number'),
    retype('securityContext', 'PodSecurityContext'),
    retype('containerSecurityContext', 'SecurityContext'),
    retype('additionalContainers', 'readonly Container[]'),
    retype('readinessProbe', 'Probe'),
    retype('strategy', 'KubernetesObject'),
    retype('podDisruptionBudget', 'PodDisruptionBudget'),
    retype('autoscaling.autoscaleBehavior', 'KubernetesObject'),
    retype('autoscaling.targetMemoryUtilizationPercentage', 'number'),
    retype('networkGatewayPorts', 'Readonly<Record<string, GatewayPort>>'),
    retype('service.type', oneOf('ClusterIP', 'LoadBalancer', 'NodePort', 'None')),
    retype('service.externalTrafficPolicy', oneOf('', 'Cluster', 'Local')),
    retype('service.ports', 'readonly ServicePort[]'),
    retype('service.ipFamilies', families),
    retype('service.healthCheckNodePort', 'number'),
  ],
};
