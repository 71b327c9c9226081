// Generated from projenrc/data by "npx tsx projenrc/chart-values.ts". Don't edit: see projenrc/chart-values.
import type {
  Affinity,
  Container,
  EnvMap,
  EnvVar,
  IntOrString,
  JsonObject,
  KubernetesObject,
  LabelSelector,
  Lifecycle,
  PodSecurityContext,
  Quantity,
  Resources,
  SecurityProfile,
  StringMap,
  Toleration,
  TopologySpreadConstraint,
  Volume,
  VolumeMount,
} from './kubernetes';
import type {
  MeshConfig,
} from './chart-blocks';
import type {
  Removed,
} from './removed';

/** What the istiod chart accepts on line 1.29, as read in 1.29.6. */
export interface IstiodValues1_29 {
  readonly pilot?: {
    /** @default true */
    readonly autoscaleEnabled?: boolean;
    /** @default 1 */
    readonly autoscaleMin?: number;
    /** @default 5 */
    readonly autoscaleMax?: number;
    readonly autoscaleBehavior?: KubernetesObject | null;
    /** @default 1 */
    readonly replicaCount?: number;
    /** @default "100%" */
    readonly rollingMaxSurge?: IntOrString;
    /** @default "25%" */
    readonly rollingMaxUnavailable?: IntOrString;
    readonly hub?: string;
    readonly tag?: string;
    /** @default "" */
    readonly variant?: string;
    /** @default "pilot" */
    readonly image?: string;
    /** @default 1 */
    readonly traceSampling?: number;
    readonly resources?: Resources<Quantity | null> | null;
    readonly seccompProfile?: SecurityProfile | null;
    readonly cni?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default "default" */
      readonly provider?: 'default' | 'multus';
    };
    readonly extraContainerArgs?: readonly string[] | null;
    readonly env?: EnvMap | null;
    readonly envVarFrom?: readonly EnvVar[] | null;
    readonly taint?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default "" */
      readonly namespace?: string;
    };
    readonly affinity?: Affinity | null;
    readonly tolerations?: readonly Toleration[] | null;
    readonly cpu?: {
      /** @default 80 */
      readonly targetAverageUtilization?: number;
    };
    readonly memory?: { readonly targetAverageUtilization?: number } | null;
    readonly volumeMounts?: readonly VolumeMount[] | null;
    readonly volumes?: readonly Volume[] | null;
    readonly initContainers?: readonly Container[] | null;
    readonly nodeSelector?: StringMap | null;
    readonly podAnnotations?: StringMap | null;
    readonly serviceAnnotations?: StringMap | null;
    readonly serviceAccountAnnotations?: StringMap | null;
    readonly sidecarInjectorWebhookAnnotations?: StringMap | null;
    readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[] | null;
    /** @default "" */
    readonly jwksResolverExtraRootCA?: string;
    /** @default "30m" */
    readonly keepaliveMaxServerConnectionAge?: string;
    readonly deploymentLabels?: StringMap | null;
    readonly deploymentAnnotations?: StringMap | null;
    /** @default true */
    readonly configMap?: boolean;
    readonly podLabels?: StringMap | null;
    /** @default "" */
    readonly ipFamilyPolicy?: '' | 'PreferDualStack' | 'RequireDualStack' | 'SingleStack';
    readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[] | null;
    /** @default "" */
    readonly trustedZtunnelNamespace?: string;
    /** @default "" */
    readonly trustedZtunnelName?: string;
    readonly crlConfigMapName?: string;
    readonly trafficDistribution?: 'PreferClose' | 'PreferSameZone' | 'PreferSameNode';
    readonly hostNetwork?: Removed<'pilot.hostNetwork is no key of this chart: no chart of istiod has it, so patch the Deployment'>;
  };
  readonly sidecarInjectorWebhook?: {
    readonly neverInjectSelector?: readonly LabelSelector[] | null;
    readonly alwaysInjectSelector?: readonly LabelSelector[] | null;
    readonly injectedAnnotations?: StringMap | null;
    /** @default false */
    readonly enableNamespacesByDefault?: boolean;
    /** @default "Never" */
    readonly reinvocationPolicy?: 'Never' | 'IfNeeded';
    /** @default true */
    readonly rewriteAppHTTPProbe?: boolean;
    readonly templates?: StringMap | null;
    readonly defaultTemplates?: readonly string[] | null;
  };
  readonly istiodRemote?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default false */
    readonly enabledLocalInjectorIstiod?: boolean;
    /** @default "" */
    readonly injectionURL?: string;
    /** @default "/inject" */
    readonly injectionPath?: string;
    /** @default "" */
    readonly injectionCABundle?: string;
  };
  readonly telemetry?: {
    /** @default true */
    readonly enabled?: boolean;
    readonly v2?: {
      /** @default true */
      readonly enabled?: boolean;
      readonly prometheus?: {
        /** @default true */
        readonly enabled?: boolean;
      };
      readonly stackdriver?: {
        /** @default false */
        readonly enabled?: boolean;
      };
    };
  };
  /** @default "" */
  readonly revision?: string;
  readonly revisionTags?: readonly string[] | null;
  /** @default "" */
  readonly ownerName?: string;
  readonly meshConfig?: MeshConfig | null;
  readonly experimental?: {
    /** @default false */
    readonly stableValidationPolicy?: boolean;
  };
  readonly global?: {
    /** @default "istio-system" */
    readonly istioNamespace?: string;
    readonly certSigners?: readonly string[] | null;
    readonly defaultPodDisruptionBudget?: {
      /** @default true */
      readonly enabled?: boolean;
    };
    readonly defaultResources?: {
      readonly requests?: {
        /** @default "10m" */
        readonly cpu?: string;
      };
    };
    readonly hub?: string;
    readonly tag?: string;
    /** @default "" */
    readonly variant?: string;
    /** @default "" */
    readonly imagePullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
    readonly imagePullSecrets?: readonly string[] | null;
    readonly istiod?: {
      /** @default false */
      readonly enableAnalysis?: boolean;
    };
    /** @default false */
    readonly logAsJson?: boolean;
    /** @default false */
    readonly nativeNftables?: boolean;
    readonly logging?: {
      /** @default "default:info" */
      readonly level?: string;
    };
    readonly networkPolicy?: {
      /** @default false */
      readonly enabled?: boolean;
    };
    /** @default false */
    readonly omitSidecarInjectorConfigMap?: boolean;
    /** @default "all" */
    readonly resourceScope?: 'all' | 'cluster' | 'namespace';
    /** @default false */
    readonly operatorManageWebhooks?: boolean;
    /** @default "" */
    readonly priorityClassName?: string;
    readonly proxy?: {
      /** @default "proxyv2" */
      readonly image?: string;
      /** @default "enabled" */
      readonly autoInject?: 'enabled' | 'disabled';
      /** @default "cluster.local" */
      readonly clusterDomain?: string;
      /** @default "misc:error" */
      readonly componentLogLevel?: string;
      /** @default "" */
      readonly excludeInboundPorts?: string;
      /** @default "*" */
      readonly includeInboundPorts?: string;
      /** @default "*" */
      readonly includeIPRanges?: string;
      /** @default "" */
      readonly excludeIPRanges?: string;
      /** @default "" */
      readonly includeOutboundPorts?: string;
      /** @default "" */
      readonly excludeOutboundPorts?: string;
      /** @default "warning" */
      readonly logLevel?: 'trace' | 'debug' | 'info' | 'warning' | 'error' | 'critical' | 'off';
      /** @default "" */
      readonly outlierLogPath?: string;
      /** @default false */
      readonly privileged?: boolean;
      readonly seccompProfile?: SecurityProfile | null;
      /** @default 4 */
      readonly readinessFailureThreshold?: number;
      /** @default 0 */
      readonly readinessInitialDelaySeconds?: number;
      /** @default 15 */
      readonly readinessPeriodSeconds?: number;
      readonly startupProbe?: {
        /** @default true */
        readonly enabled?: boolean;
        /** @default 600 */
        readonly failureThreshold?: number;
      };
      readonly resources?: Resources<Quantity | null> | null;
      /** @default 15020 */
      readonly statusPort?: number;
      /** @default "none" */
      readonly tracer?: 'none' | 'zipkin' | 'lightstep' | 'datadog' | 'stackdriver';
      readonly capNetBindService?: 'true' | 'false';
      /** @deprecated use meshConfig.defaultConfig.holdApplicationUntilProxyStarts */
      readonly holdApplicationUntilProxyStarts?: boolean;
      readonly lifecycle?: Lifecycle | null;
      readonly variant?: 'debug' | 'distroless';
    };
    readonly proxy_init?: {
      /** @default "proxyv2" */
      readonly image?: string;
      /** @default false */
      readonly forceApplyIptables?: boolean;
    };
    /** @default "" */
    readonly remotePilotAddress?: string;
    /** @default "" */
    readonly caAddress?: string;
    /** @default false */
    readonly externalIstiod?: boolean;
    /** @default false */
    readonly configCluster?: boolean;
    /** @default true */
    readonly configValidation?: boolean;
    /** @default "" */
    readonly meshID?: string;
    readonly meshNetworks?: Readonly<Record<string, JsonObject>> | null;
    /** @default false */
    readonly mountMtlsCerts?: boolean;
    readonly multiCluster?: {
      /** @default "" */
      readonly clusterName?: string;
      readonly enabled?: Removed<'global.multiCluster.enabled is no key of this chart: set global.multiCluster.clusterName'>;
    };
    /** @default "" */
    readonly network?: string;
    /** @default "istiod" */
    readonly pilotCertProvider?: string;
    readonly sds?: {
      readonly token?: {
        /** @default "istio-ca" */
        readonly aud?: string;
      };
    };
    readonly sts?: {
      /** @default 0 */
      readonly servicePort?: number;
    };
    /** @default "" */
    readonly caName?: string;
    readonly waypoint?: {
      readonly resources?: Resources<Quantity | null> | null;
      readonly affinity?: Affinity | null;
      readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[] | null;
      readonly nodeSelector?: StringMap | null;
      readonly tolerations?: readonly Toleration[] | null;
    };
    readonly agentgateway?: {
      readonly image?: string;
    };
    readonly ipFamilies?: readonly ('IPv4' | 'IPv6')[] | null;
    readonly ipFamilyPolicy?: 'PreferDualStack' | 'RequireDualStack' | 'SingleStack';
    readonly podDNSSearchNamespaces?: readonly string[] | null;
    readonly tracer?: {
      readonly datadog?: {
        /** @deprecated use meshConfig.defaultConfig.tracing.datadog.address */
        readonly address?: string;
      };
      readonly lightstep?: {
        /** @deprecated use meshConfig.defaultConfig.tracing.lightstep.accessToken */
        readonly accessToken?: string;
        /** @deprecated use meshConfig.defaultConfig.tracing.lightstep.address */
        readonly address?: string;
      };
      readonly zipkin?: {
        /** @deprecated use meshConfig.defaultConfig.tracing.zipkin.address */
        readonly address?: string;
      };
    };
    readonly trustBundleName?: string;
    readonly trustDomain?: string;
    readonly platform?: 'gke' | 'k3d' | 'k3s' | 'microk8s' | 'minikube' | 'openshift';
    readonly profile?: Removed<'global.profile is no key of this chart: write profile, the one spelling that rules read'>;
  };
  readonly base?: {
    /** @default true */
    readonly enableIstioConfigCRDs?: boolean;
    readonly validationFailurePolicy?: 'Fail' | 'Ignore';
    readonly validationCABundle?: string;
    readonly validationURL?: string;
  };
  readonly gateways?: {
    readonly securityContext?: PodSecurityContext | null;
    readonly seccompProfile?: SecurityProfile | null;
  };
  readonly gatewayClasses?: Readonly<Record<string, JsonObject>> | null;
  readonly pdb?: {
    /** @default 1 */
    readonly minAvailable?: IntOrString;
    /** @default "" */
    readonly unhealthyPodEvictionPolicy?: '' | 'AlwaysAllow' | 'IfHealthyBudget';
    readonly maxUnavailable?: IntOrString;
  };
  readonly compatibilityVersion?: '1.25' | '1.26' | '1.27' | '1.28';
  readonly profile?: 'ambient' | 'demo' | 'preview' | 'remote' | 'stable';
  readonly env?: Removed<'env is no key of this chart: write pilot.env, which a profile cannot shadow'>;
  readonly replicaCount?: Removed<'replicaCount is no key of this chart: write pilot.replicaCount, which a profile cannot shadow'>;
  readonly autoscaleEnabled?: Removed<'autoscaleEnabled is no key of this chart: write pilot.autoscaleEnabled, which a profile cannot shadow'>;
  readonly trustedZtunnelNamespace?: Removed<'trustedZtunnelNamespace is no key of this chart: write pilot.trustedZtunnelNamespace, which a profile cannot shadow'>;
  readonly resources?: Removed<'resources is no key of this chart: write pilot.resources, which a profile cannot shadow'>;
  readonly platform?: Removed<'platform is no key of this chart: write global.platform, the one spelling that rules read'>;
}
