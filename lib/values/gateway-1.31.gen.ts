// Generated from projenrc/data by "npx tsx projenrc/chart-values.ts". Don't edit: see projenrc/chart-values.
import type {
  Affinity,
  Container,
  EnvMap,
  EnvVar,
  KubernetesObject,
  Lifecycle,
  LocalObjectReference,
  PodDnsConfig,
  PodSecurityContext,
  Probe,
  Resources,
  SecurityContext,
  ServicePort,
  StringMap,
  Toleration,
  TopologySpreadConstraint,
  Volume,
  VolumeMount,
} from './kubernetes';
import type {
  GatewayPort,
  PodDisruptionBudget,
} from './chart-blocks';
import type {
  Removed,
} from './removed';

/** What the gateway chart accepts on line 1.31, as read in 1.31.0-rc.0. */
export interface GatewayValues1_31 {
  /** @default "" */
  readonly name?: string;
  /** @default "" */
  readonly revision?: string;
  readonly replicaCount?: number;
  /** @default "Deployment" */
  readonly kind?: 'Deployment' | 'DaemonSet';
  readonly rbac?: {
    /** @default true */
    readonly enabled?: boolean;
  };
  readonly serviceAccount?: {
    /** @default true */
    readonly create?: boolean;
    readonly annotations?: StringMap;
    /** @default "" */
    readonly name?: string;
  };
  readonly podAnnotations?: StringMap;
  readonly securityContext?: PodSecurityContext | null;
  readonly containerSecurityContext?: SecurityContext | null;
  readonly service?: {
    /** @default "LoadBalancer" */
    readonly type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort' | 'None';
    /** @default "" */
    readonly clusterIP?: string;
    readonly selectorLabels?: StringMap;
    readonly ports?: readonly ServicePort[];
    readonly annotations?: StringMap;
    /** @default "" */
    readonly loadBalancerIP?: string;
    readonly loadBalancerSourceRanges?: readonly string[];
    /** @default "" */
    readonly externalTrafficPolicy?: '' | 'Cluster' | 'Local';
    readonly healthCheckNodePort?: number;
    readonly externalIPs?: readonly string[];
    /** @default "" */
    readonly ipFamilyPolicy?: '' | 'PreferDualStack' | 'RequireDualStack' | 'SingleStack';
    readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[];
    readonly allocateLoadBalancerNodePorts?: boolean;
    readonly internalTrafficPolicy?: 'Cluster' | 'Local';
    readonly loadBalancerClass?: string;
  };
  readonly resources?: Resources<string | null>;
  readonly autoscaling?: {
    /** @default true */
    readonly enabled?: boolean;
    /** @default 1 */
    readonly minReplicas?: number;
    /** @default 5 */
    readonly maxReplicas?: number;
    /** @default 80 */
    readonly targetCPUUtilizationPercentage?: number;
    readonly targetMemoryUtilizationPercentage?: number;
    readonly autoscaleBehavior?: KubernetesObject;
  };
  readonly env?: EnvMap;
  readonly envVarFrom?: readonly EnvVar[];
  readonly strategy?: KubernetesObject;
  readonly minReadySeconds?: number;
  readonly readinessProbe?: Probe | null;
  readonly labels?: StringMap;
  readonly annotations?: StringMap;
  readonly nodeSelector?: StringMap;
  readonly tolerations?: readonly Toleration[];
  readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[];
  readonly affinity?: Affinity;
  /** @default "" */
  readonly networkGateway?: string;
  readonly networkGatewayPorts?: Readonly<Record<string, GatewayPort>>;
  /** @default "" */
  readonly imagePullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
  readonly imagePullSecrets?: readonly LocalObjectReference[];
  readonly podDisruptionBudget?: PodDisruptionBudget;
  /** @default "" */
  readonly dnsPolicy?: '' | 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  readonly dnsConfig?: PodDnsConfig;
  /** @default 30 */
  readonly terminationGracePeriodSeconds?: number;
  readonly volumes?: readonly Volume[];
  readonly volumeMounts?: readonly VolumeMount[];
  readonly initContainers?: readonly Container[];
  readonly additionalContainers?: readonly Container[];
  /** @default "" */
  readonly priorityClassName?: string;
  readonly lifecycle?: Lifecycle;
  readonly global?: {
    readonly networkPolicy?: {
      /** @default false */
      readonly enabled?: boolean;
    };
    readonly platform?: 'gke' | 'k3d' | 'k3s' | 'microk8s' | 'minikube' | 'openshift';
    readonly profile?: Removed<'global.profile is no key of this chart: write profile, the one spelling that rules read'>;
  };
  readonly compatibilityVersion?: '1.25' | '1.26' | '1.27' | '1.28' | '1.29' | '1.30';
  readonly profile?: 'ambient' | 'demo' | 'preview' | 'remote' | 'stable';
  readonly platform?: Removed<'platform is no key of this chart: write global.platform, the one spelling that rules read'>;
}
