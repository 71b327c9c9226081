// Generated from projenrc/data by "npx tsx projenrc/chart-values.ts". Don't edit: see projenrc/chart-values.
import type {
  Affinity,
  Container,
  EnvVar,
  HostPathMount,
  IntOrString,
  JsonObject,
  KubernetesObject,
  Lifecycle,
  LocalObjectReference,
  PodSecurityContext,
  Probe,
  Relabeling,
  Resources,
  SELinuxOptions,
  SecurityContext,
  StringMap,
  Toleration,
  TopologySpreadConstraint,
  Volume,
  VolumeMount,
} from './kubernetes';
import type {
  IpMasqAgentConfig,
  IssuerRef,
  Maglev,
  RemoteCluster,
} from './chart-blocks';
import type {
  Removed,
} from './removed';

/** What the cilium chart accepts on line 1.18, as read in 1.18.12. */
export interface CiliumValues1_18 {
  /** @default "" */
  readonly namespaceOverride?: string;
  readonly commonLabels?: StringMap;
  readonly upgradeCompatibility?: string;
  readonly debug?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly verbose?: string;
    /** @default "5m" */
    readonly metricsSamplingInterval?: string;
  };
  readonly rbac?: {
    /** @default true */
    readonly create?: boolean;
  };
  readonly imagePullSecrets?: readonly LocalObjectReference[];
  /** @default false */
  readonly iptablesRandomFully?: boolean;
  /** @default "" */
  readonly kubeConfigPath?: string;
  readonly k8sServiceHostRef?: {
    readonly name?: string;
    readonly key?: string;
  };
  /** @default "" */
  readonly k8sServiceHost?: string;
  /** @default "" */
  readonly k8sServicePort?: number | string;
  /** @default "" */
  readonly k8sServiceLookupConfigMapName?: string;
  /** @default "" */
  readonly k8sServiceLookupNamespace?: string;
  readonly k8sClientRateLimit?: {
    readonly qps?: number;
    readonly burst?: number;
    readonly operator?: {
      readonly qps?: number;
      readonly burst?: number;
    };
  };
  readonly k8sClientExponentialBackoff?: {
    /** @default true */
    readonly enabled?: boolean;
    /** @default 1 */
    readonly backoffBaseSeconds?: number;
    /** @default 120 */
    readonly backoffMaxDurationSeconds?: number;
  };
  readonly cluster?: {
    /** @default "default" */
    readonly name?: string;
    /** @default 0 */
    readonly id?: number;
  };
  readonly serviceAccounts?: {
    readonly cilium?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "cilium" */
      readonly name?: string;
      /** @default true */
      readonly automount?: boolean;
      readonly annotations?: StringMap;
    };
    readonly nodeinit?: {
      /** @default true */
      readonly create?: boolean;
      /** @default false */
      readonly enabled?: boolean;
      /** @default "cilium-nodeinit" */
      readonly name?: string;
      /** @default true */
      readonly automount?: boolean;
      readonly annotations?: StringMap;
    };
    readonly envoy?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "cilium-envoy" */
      readonly name?: string;
      /** @default true */
      readonly automount?: boolean;
      readonly annotations?: StringMap;
    };
    readonly operator?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "cilium-operator" */
      readonly name?: string;
      /** @default true */
      readonly automount?: boolean;
      readonly annotations?: StringMap;
    };
    readonly preflight?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "cilium-pre-flight" */
      readonly name?: string;
      /** @default true */
      readonly automount?: boolean;
      readonly annotations?: StringMap;
    };
    readonly relay?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "hubble-relay" */
      readonly name?: string;
      /** @default false */
      readonly automount?: boolean;
      readonly annotations?: StringMap;
    };
    readonly ui?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "hubble-ui" */
      readonly name?: string;
      /** @default true */
      readonly automount?: boolean;
      readonly annotations?: StringMap;
    };
    readonly clustermeshApiserver?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "clustermesh-apiserver" */
      readonly name?: string;
      /** @default true */
      readonly automount?: boolean;
      readonly annotations?: StringMap;
    };
    readonly clustermeshcertgen?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "clustermesh-apiserver-generate-certs" */
      readonly name?: string;
      /** @default true */
      readonly automount?: boolean;
      readonly annotations?: StringMap;
    };
    readonly hubblecertgen?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "hubble-generate-certs" */
      readonly name?: string;
      /** @default true */
      readonly automount?: boolean;
      readonly annotations?: StringMap;
    };
  };
  /** @default 1 */
  readonly terminationGracePeriodSeconds?: number;
  /** @default true */
  readonly agent?: boolean;
  /** @default "cilium" */
  readonly name?: string;
  /** @default false */
  readonly rollOutCiliumPods?: boolean;
  readonly configDriftDetection?: {
    /** @default true */
    readonly enabled?: boolean;
    /** @default true */
    readonly driftChecker?: boolean;
    readonly ignoredKeys?: readonly string[];
  };
  readonly image?: {
    readonly override?: string;
    /** @default "quay.io/cilium/cilium" */
    readonly repository?: string;
    readonly tag?: string;
    /** @default "IfNotPresent" */
    readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
    readonly digest?: string;
    /** @default true */
    readonly useDigest?: boolean;
  };
  readonly scheduling?: {
    /** @default "anti-affinity" */
    readonly mode?: 'anti-affinity' | 'kube-scheduler';
  };
  readonly affinity?: Affinity;
  readonly nodeSelector?: StringMap;
  readonly tolerations?: readonly Toleration[];
  /** @default "" */
  readonly priorityClassName?: string;
  /** @default "" */
  readonly dnsPolicy?: '' | 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
  readonly extraContainers?: readonly Container[];
  readonly extraInitContainers?: readonly Container[];
  readonly extraArgs?: readonly string[];
  readonly extraEnv?: readonly EnvVar[];
  readonly extraHostPathMounts?: readonly HostPathMount[];
  readonly extraVolumes?: readonly Volume[];
  readonly extraVolumeMounts?: readonly VolumeMount[];
  readonly extraConfig?: StringMap;
  readonly annotations?: StringMap;
  readonly podSecurityContext?: PodSecurityContext;
  readonly podAnnotations?: StringMap;
  readonly podLabels?: StringMap;
  readonly resources?: Resources;
  readonly initResources?: Resources;
  readonly securityContext?: {
    /** @default false */
    readonly allowPrivilegeEscalation?: boolean;
    /** @default false */
    readonly privileged?: boolean;
    readonly seLinuxOptions?: SELinuxOptions;
    readonly capabilities?: {
      readonly ciliumAgent?: readonly string[];
      readonly mountCgroup?: readonly string[];
      readonly applySysctlOverwrites?: readonly string[];
      readonly cleanCiliumState?: readonly string[];
    };
  };
  readonly updateStrategy?: {
    /** @default "RollingUpdate" */
    readonly type?: 'RollingUpdate' | 'OnDelete';
    readonly rollingUpdate?: {
      /** @default 2 */
      readonly maxUnavailable?: IntOrString;
    };
  };
  readonly aksbyocni?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  /** @default false */
  readonly autoDirectNodeRoutes?: boolean | 'true' | 'false';
  /** @default false */
  readonly directRoutingSkipUnreachable?: boolean;
  /** @default false */
  readonly annotateK8sNode?: boolean;
  readonly azure?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly clientID?: string;
    readonly clientSecret?: string;
    readonly resourceGroup?: string;
    readonly subscriptionID?: string;
    readonly tenantID?: string;
    readonly userAssignedIdentityID?: string;
    readonly usePrimaryAddress?: boolean;
  };
  readonly alibabacloud?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  readonly bandwidthManager?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default false */
    readonly bbr?: boolean;
    /** @default false */
    readonly bbrHostNamespaceOnly?: boolean;
  };
  readonly nat46x64Gateway?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  readonly l2announcements?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly leaseDuration?: string;
    readonly leaseRenewDeadline?: string;
    readonly leaseRetryPeriod?: string;
  };
  readonly l2podAnnouncements?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default "eth0" */
    readonly interface?: string;
    readonly interfacePattern?: string;
  };
  readonly bgpControlPlane?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly secretsNamespace?: {
      /** @default false */
      readonly create?: boolean;
      /** @default "kube-system" */
      readonly name?: string;
    };
    readonly statusReport?: {
      /** @default true */
      readonly enabled?: boolean;
    };
    readonly routerIDAllocation?: {
      /** @default "default" */
      readonly mode?: 'default' | 'ip-pool';
      /** @default "" */
      readonly ipPool?: string;
    };
    readonly legacyOriginAttribute?: {
      /** @default false */
      readonly enabled?: boolean;
    };
  };
  readonly pmtuDiscovery?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  readonly bpf?: {
    readonly autoMount?: {
      /** @default true */
      readonly enabled?: boolean;
    };
    /** @default "/sys/fs/bpf" */
    readonly root?: string;
    /** @default false */
    readonly preallocateMaps?: boolean;
    readonly authMapMax?: number;
    /** @default false */
    readonly ctAccounting?: boolean;
    readonly ctTcpMax?: number;
    readonly ctAnyMax?: number;
    readonly distributedLRU?: {
      /** @default false */
      readonly enabled?: boolean;
    };
    readonly events?: {
      readonly default?: {
        readonly rateLimit?: number;
        readonly burstLimit?: number;
      };
      readonly drop?: {
        /** @default true */
        readonly enabled?: boolean;
      };
      readonly policyVerdict?: {
        /** @default true */
        readonly enabled?: boolean;
      };
      readonly trace?: {
        /** @default true */
        readonly enabled?: boolean;
      };
    };
    /** @default 65536 */
    readonly lbMapMax?: number;
    readonly natMax?: number;
    readonly neighMax?: number;
    readonly nodeMapMax?: number;
    /** @default 16384 */
    readonly policyMapMax?: number;
    /** @default 65536 */
    readonly policyStatsMapMax?: number;
    readonly mapDynamicSizeRatio?: number | string;
    /** @default "medium" */
    readonly monitorAggregation?: 'none' | 'low' | 'medium' | 'maximum';
    /** @default "5s" */
    readonly monitorInterval?: string;
    /** @default "all" */
    readonly monitorFlags?: string;
    /** @default false */
    readonly lbExternalClusterIP?: boolean;
    /** @default false */
    readonly lbSourceRangeAllTypes?: boolean;
    /** @default false */
    readonly lbAlgorithmAnnotation?: boolean;
    /** @default false */
    readonly lbModeAnnotation?: boolean;
    readonly masquerade?: boolean;
    readonly hostLegacyRouting?: boolean;
    readonly tproxy?: boolean;
    readonly vlanBypass?: readonly number[];
    /** @default false */
    readonly disableExternalIPMitigation?: boolean;
    /** @default true */
    readonly enableTCX?: boolean;
    /** @default "veth" */
    readonly datapathMode?: 'veth' | 'netkit' | 'netkit-l2';
  };
  /** @default false */
  readonly bpfClockProbe?: boolean;
  /** @default false */
  readonly cleanBpfState?: boolean;
  /** @default false */
  readonly cleanState?: boolean;
  /** @default false */
  readonly waitForKubeProxy?: boolean;
  readonly cni?: {
    /** @default true */
    readonly install?: boolean;
    /** @default false */
    readonly uninstall?: boolean;
    readonly chainingMode?: 'none' | 'aws-cni' | 'flannel' | 'generic-veth' | 'portmap';
    readonly chainingTarget?: string;
    /** @default true */
    readonly exclusive?: boolean;
    /** @default "/var/run/cilium/cilium-cni.log" */
    readonly logFile?: string;
    /** @default false */
    readonly customConf?: boolean;
    /** @default "/etc/cni/net.d" */
    readonly confPath?: string;
    /** @default "/opt/cni/bin" */
    readonly binPath?: string;
    /** @default "" */
    readonly configMap?: string;
    /** @default "cni-config" */
    readonly configMapKey?: string;
    /** @default "/tmp/cni-configuration" */
    readonly confFileMountPath?: string;
    /** @default "/host/etc/cni/net.d" */
    readonly hostConfDirMountPath?: string;
    readonly resources?: Resources;
    /** @default false */
    readonly enableRouteMTUForCNIChaining?: boolean;
    /** @default true */
    readonly iptablesRemoveAWSRules?: boolean;
    readonly externalRouting?: boolean;
    readonly readCniConf?: string;
  };
  readonly connectivityProbeFrequencyRatio?: number;
  /** @default "" */
  readonly conntrackGCInterval?: string;
  /** @default "" */
  readonly conntrackGCMaxInterval?: string;
  /** @default "" */
  readonly crdWaitTimeout?: string;
  readonly customCalls?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  readonly daemon?: {
    /** @default "/var/run/cilium" */
    readonly runPath?: string;
    readonly configSources?: string;
    readonly allowedConfigOverrides?: string;
    readonly blockedConfigOverrides?: string;
    /** @default true */
    readonly enableSourceIPVerification?: boolean;
  };
  /** @default false */
  readonly forceDeviceDetection?: boolean;
  readonly ciliumEndpointSlice?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly rateLimits?: readonly { readonly nodes: number; readonly limit: number; readonly burst: number }[];
    readonly sliceMode?: Removed<'ciliumEndpointSlice.sliceMode is gone since 1.18: nothing, one mode is left'>;
  };
  /** @default "agent" */
  readonly identityManagementMode?: 'agent' | 'operator' | 'both';
  readonly envoyConfig?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly secretsNamespace?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "cilium-secrets" */
      readonly name?: string;
    };
    /** @default "15s" */
    readonly retryInterval?: string;
  };
  readonly ingressController?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default false */
    readonly default?: boolean;
    /** @default "dedicated" */
    readonly loadbalancerMode?: 'shared' | 'dedicated';
    /** @default true */
    readonly enforceHttps?: boolean;
    /** @default false */
    readonly enableProxyProtocol?: boolean;
    readonly ingressLBAnnotationPrefixes?: readonly string[];
    readonly defaultSecretNamespace?: string;
    readonly defaultSecretName?: string;
    readonly secretsNamespace?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "cilium-secrets" */
      readonly name?: string;
      /** @default true */
      readonly sync?: boolean;
    };
    readonly service?: {
      /** @default "cilium-ingress" */
      readonly name?: string;
      readonly labels?: StringMap;
      readonly annotations?: StringMap;
      /** @default "LoadBalancer" */
      readonly type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort';
      readonly insecureNodePort?: number;
      readonly secureNodePort?: number;
      readonly loadBalancerClass?: string;
      readonly loadBalancerIP?: string;
      readonly allocateLoadBalancerNodePorts?: boolean;
      /** @default "Cluster" */
      readonly externalTrafficPolicy?: 'Cluster' | 'Local';
    };
    readonly hostNetwork?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default 8080 */
      readonly sharedListenerPort?: number;
      readonly nodes?: {
        readonly matchLabels?: StringMap;
      };
    };
  };
  readonly gatewayAPI?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default false */
    readonly enableProxyProtocol?: boolean;
    /** @default false */
    readonly enableAppProtocol?: boolean;
    /** @default false */
    readonly enableAlpn?: boolean;
    /** @default 0 */
    readonly xffNumTrustedHops?: number;
    /** @default "Cluster" */
    readonly externalTrafficPolicy?: 'Cluster' | 'Local';
    readonly gatewayClass?: {
      /** @default "auto" */
      readonly create?: 'auto' | 'true' | 'false';
    };
    readonly secretsNamespace?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "cilium-secrets" */
      readonly name?: string;
      /** @default true */
      readonly sync?: boolean;
    };
    readonly hostNetwork?: {
      /** @default false */
      readonly enabled?: boolean;
      readonly nodes?: {
        readonly matchLabels?: StringMap;
      };
    };
  };
  /** @default true */
  readonly enableXTSocketFallback?: boolean;
  readonly encryption?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default "ipsec" */
    readonly type?: 'ipsec' | 'wireguard';
    /** @default false */
    readonly nodeEncryption?: boolean;
    readonly strictMode?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default "" */
      readonly cidr?: string;
      /** @default false */
      readonly allowRemoteNodeIdentities?: boolean;
    };
    readonly ipsec?: {
      /** @default "keys" */
      readonly keyFile?: string;
      /** @default "/etc/ipsec" */
      readonly mountPath?: string;
      /** @default "cilium-ipsec-keys" */
      readonly secretName?: string;
      /** @default "" */
      readonly interface?: string;
      /** @default true */
      readonly keyWatcher?: boolean;
      /** @default "5m" */
      readonly keyRotationDuration?: string;
      /** @default false */
      readonly encryptedOverlay?: boolean;
    };
    readonly wireguard?: {
      /** @default "0s" */
      readonly persistentKeepalive?: string;
      readonly userspaceFallback?: Removed<'encryption.wireguard.userspaceFallback is gone since 1.17: the kernel must know WireGuard'>;
    };
    readonly keyFile?: Removed<'encryption.keyFile is no key of this chart: use encryption.ipsec.keyFile'>;
    readonly mountPath?: Removed<'encryption.mountPath is no key of this chart: use encryption.ipsec.mountPath'>;
    readonly secretName?: Removed<'encryption.secretName is no key of this chart: use encryption.ipsec.secretName'>;
    readonly interface?: Removed<'encryption.interface is no key of this chart: use encryption.ipsec.interface'>;
  };
  readonly endpointHealthChecking?: {
    /** @default true */
    readonly enabled?: boolean;
  };
  readonly endpointRoutes?: {
    /** @default false */
    readonly enabled?: boolean | 'true' | 'false';
  };
  readonly k8sNetworkPolicy?: {
    /** @default true */
    readonly enabled?: boolean;
  };
  /** @default false */
  readonly endpointLockdownOnMapOverflow?: boolean;
  readonly eni?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default false */
    readonly awsReleaseExcessIPs?: boolean;
    /** @default false */
    readonly awsEnablePrefixDelegation?: boolean;
    /** @default "" */
    readonly ec2APIEndpoint?: string;
    readonly eniTags?: StringMap;
    /** @default "" */
    readonly gcInterval?: string;
    readonly gcTags?: StringMap;
    /** @default "" */
    readonly iamRole?: string;
    readonly subnetIDsFilter?: readonly string[];
    readonly subnetTagsFilter?: readonly string[];
    readonly instanceTagsFilter?: readonly string[];
  };
  readonly gke?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly disableDefaultSnat?: boolean;
  };
  /** @default true */
  readonly healthChecking?: boolean;
  /** @default 9879 */
  readonly healthPort?: number;
  /** @default 3 */
  readonly healthCheckICMPFailureThreshold?: number;
  readonly hostFirewall?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  readonly socketLB?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly hostNamespaceOnly?: boolean;
    readonly tracing?: boolean;
    readonly terminatePodConnections?: boolean;
  };
  readonly certgen?: {
    /** @default true */
    readonly generateCA?: boolean;
    readonly image?: {
      readonly override?: string;
      /** @default "quay.io/cilium/certgen" */
      readonly repository?: string;
      readonly tag?: string;
      readonly digest?: string;
      /** @default true */
      readonly useDigest?: boolean;
      /** @default "IfNotPresent" */
      readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
    };
    /** @default 1800 */
    readonly ttlSecondsAfterFinished?: number;
    readonly podLabels?: StringMap;
    readonly annotations?: {
      readonly job?: StringMap;
      readonly cronJob?: StringMap;
    };
    readonly nodeSelector?: StringMap;
    /** @default "" */
    readonly priorityClassName?: string;
    readonly tolerations?: readonly Toleration[];
    readonly resources?: Resources;
    readonly extraVolumes?: readonly Volume[];
    readonly extraVolumeMounts?: readonly VolumeMount[];
    readonly affinity?: Affinity;
  };
  readonly hubble?: {
    /** @default true */
    readonly enabled?: boolean;
    readonly annotations?: StringMap;
    readonly metrics?: {
      readonly enabled?: readonly string[];
      /** @default false */
      readonly enableOpenMetrics?: boolean;
      /** @default 9965 */
      readonly port?: number;
      readonly tls?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly server?: {
          /** @default "" */
          readonly existingSecret?: string;
          /** @default "" */
          readonly cert?: string;
          /** @default "" */
          readonly key?: string;
          readonly extraDnsNames?: readonly string[];
          readonly extraIpAddresses?: readonly string[];
          readonly mtls?: {
            /** @default false */
            readonly enabled?: boolean;
            /** @default false */
            readonly useSecret?: boolean;
            /** @default "ca.crt" */
            readonly key?: string;
          };
        };
      };
      readonly serviceAnnotations?: StringMap;
      readonly serviceMonitor?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly labels?: StringMap;
        readonly annotations?: StringMap;
        /** @default "" */
        readonly jobLabel?: string;
        /** @default "10s" */
        readonly interval?: string;
        readonly scrapeTimeout?: string;
        readonly relabelings?: readonly Relabeling[];
        readonly metricRelabelings?: readonly Relabeling[];
        readonly tlsConfig?: JsonObject;
      };
      readonly dashboards?: {
        /** @default false */
        readonly enabled?: boolean;
        /** @default "grafana_dashboard" */
        readonly label?: string;
        readonly namespace?: string;
        /** @default "1" */
        readonly labelValue?: string;
        readonly annotations?: StringMap;
      };
      readonly dynamic?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly config?: {
          /** @default "cilium-dynamic-metrics-config" */
          readonly configMapName?: string;
          /** @default true */
          readonly createConfigMap?: boolean;
          readonly content?: readonly JsonObject[];
        };
      };
    };
    /** @default "/var/run/cilium/hubble.sock" */
    readonly socketPath?: string;
    readonly networkPolicyCorrelation?: {
      /** @default true */
      readonly enabled?: boolean;
    };
    readonly redact?: {
      /** @default false */
      readonly enabled?: boolean;
      readonly http?: {
        /** @default false */
        readonly urlQuery?: boolean;
        /** @default true */
        readonly userInfo?: boolean;
        readonly headers?: {
          readonly allow?: readonly string[];
          readonly deny?: readonly string[];
        };
      };
      readonly kafka?: {
        /** @default true */
        readonly apiKey?: boolean;
      };
    };
    /** @default ":4244" */
    readonly listenAddress?: string;
    /** @default false */
    readonly preferIpv6?: boolean;
    readonly skipUnknownCGroupIDs?: boolean;
    readonly peerService?: {
      /** @default 4244 */
      readonly targetPort?: number;
      /** @default "cluster.local" */
      readonly clusterDomain?: string;
      readonly servicePort?: number;
    };
    readonly tls?: {
      /** @default true */
      readonly enabled?: boolean;
      readonly auto?: {
        /** @default true */
        readonly enabled?: boolean;
        /** @default "helm" */
        readonly method?: 'helm' | 'cronJob' | 'certmanager';
        /** @default 365 */
        readonly certValidityDuration?: number;
        /** @default "0 0 1 *\/4 *" */
        readonly schedule?: string;
        readonly certManagerIssuerRef?: IssuerRef;
      };
      readonly server?: {
        /** @default "" */
        readonly existingSecret?: string;
        /** @default "" */
        readonly cert?: string;
        /** @default "" */
        readonly key?: string;
        readonly extraDnsNames?: readonly string[];
        readonly extraIpAddresses?: readonly string[];
      };
    };
    readonly relay?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default false */
      readonly rollOutPods?: boolean;
      readonly image?: {
        readonly override?: string;
        /** @default "quay.io/cilium/hubble-relay" */
        readonly repository?: string;
        readonly tag?: string;
        readonly digest?: string;
        /** @default true */
        readonly useDigest?: boolean;
        /** @default "IfNotPresent" */
        readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
      };
      readonly resources?: Resources;
      /** @default 1 */
      readonly replicas?: number;
      readonly affinity?: Affinity;
      readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[];
      readonly nodeSelector?: StringMap;
      readonly tolerations?: readonly Toleration[];
      readonly extraEnv?: readonly EnvVar[];
      readonly annotations?: StringMap;
      readonly podAnnotations?: StringMap;
      readonly podLabels?: StringMap;
      readonly podDisruptionBudget?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly minAvailable?: IntOrString;
        /** @default 1 */
        readonly maxUnavailable?: IntOrString;
        readonly unhealthyPodEvictionPolicy?: '' | 'AlwaysAllow' | 'IfHealthyBudget';
      };
      /** @default "" */
      readonly priorityClassName?: string;
      /** @default 1 */
      readonly terminationGracePeriodSeconds?: number;
      readonly updateStrategy?: {
        /** @default "RollingUpdate" */
        readonly type?: 'RollingUpdate' | 'Recreate';
        readonly rollingUpdate?: {
          /** @default 1 */
          readonly maxUnavailable?: IntOrString;
        };
      };
      readonly extraVolumes?: readonly Volume[];
      readonly extraVolumeMounts?: readonly VolumeMount[];
      readonly podSecurityContext?: PodSecurityContext;
      readonly securityContext?: SecurityContext;
      readonly service?: {
        /** @default "ClusterIP" */
        readonly type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort';
        /** @default 31234 */
        readonly nodePort?: number;
      };
      /** @default "" */
      readonly listenHost?: string;
      /** @default "4245" */
      readonly listenPort?: string;
      readonly tls?: {
        readonly client?: {
          /** @default "" */
          readonly existingSecret?: string;
          /** @default "" */
          readonly cert?: string;
          /** @default "" */
          readonly key?: string;
        };
        readonly server?: {
          /** @default false */
          readonly enabled?: boolean;
          /** @default false */
          readonly mtls?: boolean;
          /** @default "" */
          readonly existingSecret?: string;
          /** @default "" */
          readonly cert?: string;
          /** @default "" */
          readonly key?: string;
          readonly extraDnsNames?: readonly string[];
          readonly extraIpAddresses?: readonly string[];
          /** @default "ui.hubble-relay.cilium.io" */
          readonly relayName?: string;
        };
      };
      readonly retryTimeout?: string;
      readonly sortBufferLenMax?: number;
      readonly sortBufferDrainTimeout?: string;
      readonly prometheus?: {
        /** @default false */
        readonly enabled?: boolean;
        /** @default 9966 */
        readonly port?: number;
        readonly serviceMonitor?: {
          /** @default false */
          readonly enabled?: boolean;
          readonly labels?: StringMap;
          readonly annotations?: StringMap;
          /** @default "10s" */
          readonly interval?: string;
          readonly scrapeTimeout?: string;
          readonly relabelings?: readonly Relabeling[];
          readonly metricRelabelings?: readonly Relabeling[];
          readonly namespace?: string;
        };
      };
      readonly gops?: {
        /** @default true */
        readonly enabled?: boolean;
        /** @default 9893 */
        readonly port?: number;
      };
      readonly pprof?: {
        /** @default false */
        readonly enabled?: boolean;
        /** @default "localhost" */
        readonly address?: string;
        /** @default 6062 */
        readonly port?: number;
      };
      readonly logOptions?: {
        readonly format?: 'text' | 'text-ts' | 'json' | 'json-ts';
        readonly level?: string;
      };
      readonly servicePort?: number;
    };
    readonly ui?: {
      /** @default false */
      readonly enabled?: boolean;
      readonly standalone?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly tls?: {
          readonly certsVolume?: KubernetesObject;
        };
      };
      /** @default false */
      readonly rollOutPods?: boolean;
      readonly tls?: {
        readonly client?: {
          /** @default "" */
          readonly existingSecret?: string;
          /** @default "" */
          readonly cert?: string;
          /** @default "" */
          readonly key?: string;
        };
      };
      readonly backend?: {
        readonly image?: {
          readonly override?: string;
          /** @default "quay.io/cilium/hubble-ui-backend" */
          readonly repository?: string;
          readonly tag?: string;
          readonly digest?: string;
          /** @default true */
          readonly useDigest?: boolean;
          /** @default "IfNotPresent" */
          readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
        };
        readonly securityContext?: SecurityContext;
        readonly extraEnv?: readonly EnvVar[];
        readonly extraVolumes?: readonly Volume[];
        readonly extraVolumeMounts?: readonly VolumeMount[];
        readonly livenessProbe?: {
          /** @default false */
          readonly enabled?: boolean;
        };
        readonly readinessProbe?: {
          /** @default false */
          readonly enabled?: boolean;
        };
        readonly resources?: Resources;
      };
      readonly frontend?: {
        readonly image?: {
          readonly override?: string;
          /** @default "quay.io/cilium/hubble-ui" */
          readonly repository?: string;
          readonly tag?: string;
          readonly digest?: string;
          /** @default true */
          readonly useDigest?: boolean;
          /** @default "IfNotPresent" */
          readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
        };
        readonly securityContext?: SecurityContext;
        readonly extraEnv?: readonly EnvVar[];
        readonly extraVolumes?: readonly Volume[];
        readonly extraVolumeMounts?: readonly VolumeMount[];
        readonly resources?: Resources;
        readonly server?: {
          readonly ipv6?: {
            /** @default true */
            readonly enabled?: boolean;
          };
        };
      };
      /** @default 1 */
      readonly replicas?: number;
      readonly annotations?: StringMap;
      readonly labels?: StringMap;
      readonly podAnnotations?: StringMap;
      readonly podLabels?: StringMap;
      readonly podDisruptionBudget?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly minAvailable?: IntOrString;
        /** @default 1 */
        readonly maxUnavailable?: IntOrString;
        readonly unhealthyPodEvictionPolicy?: '' | 'AlwaysAllow' | 'IfHealthyBudget';
      };
      readonly affinity?: Affinity;
      readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[];
      readonly nodeSelector?: StringMap;
      readonly tolerations?: readonly Toleration[];
      /** @default "" */
      readonly priorityClassName?: string;
      readonly updateStrategy?: {
        /** @default "RollingUpdate" */
        readonly type?: 'RollingUpdate' | 'Recreate';
        readonly rollingUpdate?: {
          /** @default 1 */
          readonly maxUnavailable?: IntOrString;
        };
      };
      readonly securityContext?: PodSecurityContext;
      readonly service?: {
        readonly annotations?: StringMap;
        readonly labels?: StringMap;
        /** @default "ClusterIP" */
        readonly type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort';
        /** @default 31235 */
        readonly nodePort?: number;
      };
      /** @default "/" */
      readonly baseUrl?: string;
      readonly ingress?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly annotations?: StringMap;
        /** @default "" */
        readonly className?: string;
        readonly hosts?: readonly string[];
        readonly labels?: StringMap;
        readonly tls?: readonly { readonly secretName?: string; readonly hosts?: readonly string[] }[];
      };
    };
    readonly export?: {
      readonly static?: {
        /** @default false */
        readonly enabled?: boolean;
        /** @default "/var/run/cilium/hubble/events.log" */
        readonly filePath?: string;
        readonly fieldMask?: readonly string[];
        readonly allowList?: readonly string[];
        readonly denyList?: readonly string[];
        /** @default 10 */
        readonly fileMaxSizeMb?: number;
        /** @default 5 */
        readonly fileMaxBackups?: number;
        /** @default false */
        readonly fileCompress?: boolean;
      };
      readonly dynamic?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly config?: {
          /** @default "cilium-flowlog-config" */
          readonly configMapName?: string;
          /** @default true */
          readonly createConfigMap?: boolean;
          readonly content?: readonly JsonObject[];
        };
      };
      /** @deprecated use hubble.export.static.fileCompress */
      readonly fileCompress?: boolean;
      /** @deprecated use hubble.export.static.fileMaxBackups */
      readonly fileMaxBackups?: number;
      /** @deprecated use hubble.export.static.fileMaxSizeMb */
      readonly fileMaxSizeMb?: number;
    };
    readonly dropEventEmitter?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default "2m" */
      readonly interval?: string;
      readonly reasons?: readonly string[];
    };
    readonly eventBufferCapacity?: IntOrString;
    readonly eventQueueSize?: IntOrString;
  };
  /** @default "crd" */
  readonly identityAllocationMode?: 'crd' | 'kvstore' | 'doublewrite-readkvstore' | 'doublewrite-readcrd';
  /** @default "" */
  readonly identityChangeGracePeriod?: string;
  /** @default false */
  readonly installNoConntrackIptablesRules?: boolean;
  readonly ipam?: {
    /** @default "cluster-pool" */
    readonly mode?: 'kubernetes' | 'cluster-pool' | 'multi-pool' | 'eni' | 'azure' | 'alibabacloud' | 'crd' | 'delegated-plugin';
    /** @default "15s" */
    readonly ciliumNodeUpdateRate?: string;
    /** @default "" */
    readonly multiPoolPreAllocation?: string;
    /** @default false */
    readonly installUplinkRoutesForDelegatedIPAM?: boolean;
    readonly operator?: {
      readonly clusterPoolIPv4PodCIDRList?: string | readonly string[];
      /** @default 24 */
      readonly clusterPoolIPv4MaskSize?: number;
      readonly clusterPoolIPv6PodCIDRList?: string | readonly string[];
      /** @default 120 */
      readonly clusterPoolIPv6MaskSize?: number;
      readonly autoCreateCiliumPodIPPools?: JsonObject;
      readonly externalAPILimitBurstSize?: number;
      readonly externalAPILimitQPS?: number;
      readonly clusterPoolIPv4PodCIDR?: Removed<'ipam.operator.clusterPoolIPv4PodCIDR is no key of this chart: use ipam.operator.clusterPoolIPv4PodCIDRList'>;
      readonly clusterPoolIPv6PodCIDR?: Removed<'ipam.operator.clusterPoolIPv6PodCIDR is no key of this chart: use ipam.operator.clusterPoolIPv6PodCIDRList'>;
    };
  };
  /** @default "lbipam" */
  readonly defaultLBServiceIPAM?: 'lbipam' | 'nodeipam' | 'none';
  readonly nodeIPAM?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  readonly apiRateLimit?: string;
  readonly ipMasqAgent?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly config?: IpMasqAgentConfig;
  };
  readonly ipv4?: {
    /** @default true */
    readonly enabled?: boolean;
  };
  readonly ipv6?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  readonly k8s?: {
    /** @default false */
    readonly requireIPv4PodCIDR?: boolean;
    /** @default false */
    readonly requireIPv6PodCIDR?: boolean;
    readonly serviceProxyName?: string;
    readonly apiServerURLs?: string;
  };
  /** @default false */
  readonly keepDeprecatedLabels?: boolean;
  /** @default false */
  readonly keepDeprecatedProbes?: boolean;
  readonly startupProbe?: {
    /** @default 300 */
    readonly failureThreshold?: number;
    /** @default 2 */
    readonly periodSeconds?: number;
  };
  readonly livenessProbe?: {
    /** @default 10 */
    readonly failureThreshold?: number;
    /** @default 30 */
    readonly periodSeconds?: number;
    /** @default false */
    readonly requireK8sConnectivity?: boolean;
  };
  readonly readinessProbe?: {
    /** @default 3 */
    readonly failureThreshold?: number;
    /** @default 30 */
    readonly periodSeconds?: number;
  };
  /** @default "false" */
  readonly kubeProxyReplacement?: boolean | 'true' | 'false';
  /** @default "" */
  readonly kubeProxyReplacementHealthzBindAddr?: string;
  readonly l2NeighDiscovery?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  /** @default true */
  readonly l7Proxy?: boolean;
  /** @deprecated use localRedirectPolicies.enabled @default false */
  readonly localRedirectPolicy?: boolean;
  readonly localRedirectPolicies?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly addressMatcherCIDRs?: readonly string[];
  };
  /** @default false */
  readonly logSystemLoad?: boolean;
  readonly maglev?: Maglev;
  readonly enableIPv4Masquerade?: boolean;
  /** @default true */
  readonly enableIPv6Masquerade?: boolean;
  /** @default false */
  readonly enableMasqueradeRouteSource?: boolean;
  /** @default false */
  readonly enableIPv4BIGTCP?: boolean;
  /** @default false */
  readonly enableIPv6BIGTCP?: boolean;
  readonly nat?: {
    /** @default 32 */
    readonly mapStatsEntries?: number;
    /** @default "30s" */
    readonly mapStatsInterval?: string;
  };
  readonly egressGateway?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default "1s" */
    readonly reconciliationTriggerInterval?: string;
    readonly maxPolicyEntries?: number;
  };
  readonly vtep?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default "" */
    readonly endpoint?: string;
    /** @default "" */
    readonly cidr?: string;
    /** @default "" */
    readonly mask?: string;
    /** @default "" */
    readonly mac?: string;
  };
  /** @default "" */
  readonly ipv4NativeRoutingCIDR?: string;
  /** @default "" */
  readonly ipv6NativeRoutingCIDR?: string;
  readonly monitor?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly eventTypes?: readonly string[];
    readonly resources?: Resources;
  };
  readonly loadBalancer?: {
    /** @default "disabled" */
    readonly acceleration?: 'disabled' | 'native' | 'best-effort';
    readonly l7?: {
      /** @default "disabled" */
      readonly backend?: 'disabled' | 'envoy';
      readonly ports?: readonly IntOrString[];
      /** @default "round_robin" */
      readonly algorithm?: 'round_robin' | 'least_request' | 'random';
    };
    readonly mode?: 'snat' | 'dsr' | 'hybrid';
    readonly algorithm?: 'random' | 'maglev';
    readonly dsrDispatch?: 'opt' | 'ipip' | 'geneve';
    readonly standalone?: boolean;
    readonly serviceTopology?: boolean;
    readonly protocolDifferentiation?: {
      readonly enabled?: boolean;
    };
    readonly experimental?: Removed<'loadBalancer.experimental is gone since 1.18: nothing, it became the usual way'>;
  };
  readonly nodePort?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly addresses?: string | readonly string[];
    /** @default true */
    readonly bindProtection?: boolean;
    /** @default true */
    readonly autoProtectPortRange?: boolean;
    /** @default true */
    readonly enableHealthCheck?: boolean;
    /** @default false */
    readonly enableHealthCheckLoadBalancerIP?: boolean;
    readonly range?: string;
    readonly directRoutingDevice?: string;
  };
  /** @default "default" */
  readonly policyEnforcementMode?: 'default' | 'always' | 'never';
  readonly policyCIDRMatchMode?: string | readonly 'nodes'[];
  readonly pprof?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default "localhost" */
    readonly address?: string;
    /** @default 6060 */
    readonly port?: number;
  };
  readonly prometheus?: {
    /** @default false */
    readonly metricsService?: boolean;
    /** @default false */
    readonly enabled?: boolean;
    /** @default 9962 */
    readonly port?: number;
    readonly serviceMonitor?: {
      /** @default false */
      readonly enabled?: boolean;
      readonly labels?: StringMap;
      readonly annotations?: StringMap;
      /** @default "" */
      readonly jobLabel?: string;
      /** @default "10s" */
      readonly interval?: string;
      readonly scrapeTimeout?: string;
      readonly relabelings?: readonly Relabeling[];
      readonly metricRelabelings?: readonly Relabeling[];
      /** @default false */
      readonly trustCRDsExist?: boolean;
      readonly namespace?: string;
    };
    readonly metrics?: readonly string[];
    readonly controllerGroupMetrics?: readonly string[];
  };
  readonly dashboards?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default "grafana_dashboard" */
    readonly label?: string;
    readonly namespace?: string;
    /** @default "1" */
    readonly labelValue?: string;
    readonly annotations?: StringMap;
  };
  readonly envoy?: {
    readonly enabled?: boolean;
    /** @default 0 */
    readonly baseID?: number;
    readonly log?: {
      /** @default "[%Y-%m-%d %T.%e][%t][%l][%n] [%g:%#] %v" */
      readonly format?: string;
      readonly format_json?: JsonObject;
      /** @default "" */
      readonly path?: string;
      readonly defaultLevel?: 'trace' | 'debug' | 'info' | 'warning' | 'error' | 'critical' | 'off';
      /** @default 4096 */
      readonly accessLogBufferSize?: number;
    };
    /** @default 2 */
    readonly connectTimeoutSeconds?: number;
    /** @default 30 */
    readonly initialFetchTimeoutSeconds?: number;
    /** @default 128 */
    readonly maxConcurrentRetries?: number;
    /** @default 3 */
    readonly httpRetryCount?: number;
    /** @default 0 */
    readonly maxRequestsPerConnection?: number;
    /** @default 0 */
    readonly maxConnectionDurationSeconds?: number;
    /** @default 60 */
    readonly idleTimeoutDurationSeconds?: number;
    /** @default 300 */
    readonly streamIdleTimeoutDurationSeconds?: number;
    /** @default 0 */
    readonly xffNumTrustedHopsL7PolicyIngress?: number;
    /** @default 0 */
    readonly xffNumTrustedHopsL7PolicyEgress?: number;
    readonly policyRestoreTimeoutDuration?: string;
    readonly image?: {
      readonly override?: string;
      /** @default "quay.io/cilium/cilium-envoy" */
      readonly repository?: string;
      readonly tag?: string;
      /** @default "IfNotPresent" */
      readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
      readonly digest?: string;
      /** @default true */
      readonly useDigest?: boolean;
    };
    readonly extraContainers?: readonly Container[];
    readonly extraArgs?: readonly string[];
    readonly extraEnv?: readonly EnvVar[];
    readonly extraHostPathMounts?: readonly HostPathMount[];
    readonly extraVolumes?: readonly Volume[];
    readonly extraVolumeMounts?: readonly VolumeMount[];
    /** @default 1 */
    readonly terminationGracePeriodSeconds?: number;
    /** @default 9878 */
    readonly healthPort?: number;
    readonly updateStrategy?: {
      /** @default "RollingUpdate" */
      readonly type?: 'RollingUpdate' | 'OnDelete';
      readonly rollingUpdate?: {
        /** @default 2 */
        readonly maxUnavailable?: IntOrString;
      };
    };
    /** @default false */
    readonly rollOutPods?: boolean;
    readonly bootstrapConfigMap?: string;
    readonly annotations?: StringMap;
    readonly podSecurityContext?: PodSecurityContext;
    readonly podAnnotations?: StringMap;
    readonly podLabels?: StringMap;
    readonly resources?: Resources;
    readonly startupProbe?: {
      /** @default true */
      readonly enabled?: boolean;
      /** @default 105 */
      readonly failureThreshold?: number;
      /** @default 2 */
      readonly periodSeconds?: number;
    };
    readonly livenessProbe?: {
      /** @default true */
      readonly enabled?: boolean;
      /** @default 10 */
      readonly failureThreshold?: number;
      /** @default 30 */
      readonly periodSeconds?: number;
    };
    readonly readinessProbe?: {
      /** @default 3 */
      readonly failureThreshold?: number;
      /** @default 30 */
      readonly periodSeconds?: number;
    };
    readonly securityContext?: {
      /** @default false */
      readonly privileged?: boolean;
      readonly seLinuxOptions?: SELinuxOptions;
      readonly capabilities?: {
        readonly envoy?: readonly string[];
        /** @default false */
        readonly keepCapNetBindService?: boolean;
      };
    };
    readonly affinity?: Affinity;
    readonly nodeSelector?: StringMap;
    readonly tolerations?: readonly Toleration[];
    readonly priorityClassName?: string;
    readonly dnsPolicy?: '' | 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
    readonly debug?: {
      readonly admin?: {
        /** @default false */
        readonly enabled?: boolean;
        /** @default 9901 */
        readonly port?: number;
      };
    };
    readonly prometheus?: {
      /** @default true */
      readonly enabled?: boolean;
      readonly serviceMonitor?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly labels?: StringMap;
        readonly annotations?: StringMap;
        /** @default "10s" */
        readonly interval?: string;
        readonly scrapeTimeout?: string;
        readonly relabelings?: readonly Relabeling[];
        readonly metricRelabelings?: readonly Relabeling[];
        readonly namespace?: string;
      };
      /** @default "9964" */
      readonly port?: string;
    };
  };
  /** @default false */
  readonly nodeSelectorLabels?: boolean;
  readonly resourceQuotas?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly cilium?: {
      readonly hard?: {
        /** @default "10k" */
        readonly pods?: string;
      };
    };
    readonly operator?: {
      readonly hard?: {
        /** @default "15" */
        readonly pods?: string;
      };
    };
  };
  readonly secretsNamespaceAnnotations?: StringMap;
  /** @default false */
  readonly sleepAfterInit?: boolean;
  /** @default true */
  readonly svcSourceRangeCheck?: boolean;
  /** @default true */
  readonly synchronizeK8sNodes?: boolean;
  readonly tls?: {
    /** @deprecated use tls.readSecretsOnlyFromSecretsNamespace */
    readonly secretsBackend?: 'local' | 'k8s';
    readonly readSecretsOnlyFromSecretsNamespace?: boolean;
    readonly secretsNamespace?: {
      /** @default true */
      readonly create?: boolean;
      /** @default "cilium-secrets" */
      readonly name?: string;
    };
    readonly secretSync?: {
      readonly enabled?: boolean;
    };
    readonly ca?: {
      /** @default "" */
      readonly cert?: string;
      /** @default "" */
      readonly key?: string;
      /** @default 1095 */
      readonly certValidityDuration?: number;
    };
    readonly caBundle?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default "cilium-root-ca.crt" */
      readonly name?: string;
      /** @default "ca.crt" */
      readonly key?: string;
      /** @default false */
      readonly useSecret?: boolean;
      readonly content?: string;
    };
  };
  /** @default "" */
  readonly tunnelProtocol?: '' | 'vxlan' | 'geneve';
  /** @default "" */
  readonly underlayProtocol?: '' | 'ipv4' | 'ipv6' | 'auto';
  /** @default "" */
  readonly routingMode?: '' | 'native' | 'tunnel';
  /** @default 0 */
  readonly tunnelPort?: number;
  /** @default "0-0" */
  readonly tunnelSourcePortRange?: string;
  /** @default "reject" */
  readonly serviceNoBackendResponse?: 'reject' | 'drop';
  /** @default 0 */
  readonly MTU?: number;
  /** @default false */
  readonly disableEndpointCRD?: boolean;
  readonly wellKnownIdentities?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  readonly etcd?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly endpoints?: readonly string[];
    /** @default false */
    readonly ssl?: boolean;
  };
  readonly operator?: {
    /** @default true */
    readonly enabled?: boolean;
    /** @default false */
    readonly rollOutPods?: boolean;
    readonly image?: {
      readonly override?: string;
      /** @default "quay.io/cilium/operator" */
      readonly repository?: string;
      readonly tag?: string;
      readonly genericDigest?: string;
      readonly azureDigest?: string;
      readonly awsDigest?: string;
      readonly alibabacloudDigest?: string;
      /** @default true */
      readonly useDigest?: boolean;
      /** @default "IfNotPresent" */
      readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
      /** @default "" */
      readonly suffix?: string;
    };
    /** @default 2 */
    readonly replicas?: number;
    /** @default "" */
    readonly priorityClassName?: string;
    /** @default "" */
    readonly dnsPolicy?: '' | 'ClusterFirst' | 'ClusterFirstWithHostNet' | 'Default' | 'None';
    readonly updateStrategy?: {
      /** @default "RollingUpdate" */
      readonly type?: 'RollingUpdate' | 'Recreate';
      readonly rollingUpdate?: {
        /** @default "25%" */
        readonly maxSurge?: IntOrString;
        /** @default "50%" */
        readonly maxUnavailable?: IntOrString;
      };
    };
    readonly affinity?: Affinity;
    readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[];
    readonly nodeSelector?: StringMap;
    readonly tolerations?: readonly Toleration[];
    readonly extraArgs?: readonly string[];
    readonly extraEnv?: readonly EnvVar[];
    readonly extraHostPathMounts?: readonly HostPathMount[];
    readonly extraVolumes?: readonly Volume[];
    readonly extraVolumeMounts?: readonly VolumeMount[];
    readonly annotations?: StringMap;
    /** @default true */
    readonly hostNetwork?: boolean;
    readonly podSecurityContext?: PodSecurityContext;
    readonly podAnnotations?: StringMap;
    readonly podLabels?: StringMap;
    readonly podDisruptionBudget?: {
      /** @default false */
      readonly enabled?: boolean;
      readonly minAvailable?: IntOrString;
      /** @default 1 */
      readonly maxUnavailable?: IntOrString;
      readonly unhealthyPodEvictionPolicy?: '' | 'AlwaysAllow' | 'IfHealthyBudget';
    };
    readonly resources?: Resources;
    readonly securityContext?: SecurityContext;
    /** @default "5m0s" */
    readonly endpointGCInterval?: string;
    /** @default "5m0s" */
    readonly nodeGCInterval?: string;
    /** @default "15m0s" */
    readonly identityGCInterval?: string;
    /** @default "30m0s" */
    readonly identityHeartbeatTimeout?: string;
    readonly pprof?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default "localhost" */
      readonly address?: string;
      /** @default 6061 */
      readonly port?: number;
    };
    readonly prometheus?: {
      /** @default false */
      readonly metricsService?: boolean;
      /** @default true */
      readonly enabled?: boolean;
      /** @default 9963 */
      readonly port?: number;
      readonly serviceMonitor?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly labels?: StringMap;
        readonly annotations?: StringMap;
        /** @default "" */
        readonly jobLabel?: string;
        /** @default "10s" */
        readonly interval?: string;
        readonly scrapeTimeout?: string;
        readonly relabelings?: readonly Relabeling[];
        readonly metricRelabelings?: readonly Relabeling[];
        readonly namespace?: string;
      };
    };
    readonly dashboards?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default "grafana_dashboard" */
      readonly label?: string;
      readonly namespace?: string;
      /** @default "1" */
      readonly labelValue?: string;
      readonly annotations?: StringMap;
    };
    /** @default false */
    readonly skipCRDCreation?: boolean;
    /** @default true */
    readonly removeNodeTaints?: boolean;
    readonly setNodeTaints?: boolean;
    /** @default true */
    readonly setNodeNetworkStatus?: boolean;
    readonly unmanagedPodWatcher?: {
      /** @default true */
      readonly restart?: boolean;
      /** @default 15 */
      readonly intervalSeconds?: number;
    };
  };
  readonly nodeinit?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly image?: {
      readonly override?: string;
      /** @default "quay.io/cilium/startup-script" */
      readonly repository?: string;
      readonly tag?: string;
      readonly digest?: string;
      /** @default true */
      readonly useDigest?: boolean;
      /** @default "IfNotPresent" */
      readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
    };
    /** @default "" */
    readonly priorityClassName?: string;
    readonly updateStrategy?: {
      /** @default "RollingUpdate" */
      readonly type?: 'RollingUpdate' | 'OnDelete';
    };
    readonly extraEnv?: readonly EnvVar[];
    readonly extraVolumes?: readonly Volume[];
    readonly extraVolumeMounts?: readonly VolumeMount[];
    readonly affinity?: Affinity;
    readonly nodeSelector?: StringMap;
    readonly tolerations?: readonly Toleration[];
    readonly annotations?: StringMap;
    readonly podAnnotations?: StringMap;
    readonly podLabels?: StringMap;
    readonly podSecurityContext?: PodSecurityContext;
    readonly resources?: Resources;
    readonly securityContext?: SecurityContext;
    /** @default "/tmp/cilium-bootstrap.d/cilium-bootstrap-time" */
    readonly bootstrapFile?: string;
    readonly startup?: {
      /** @default "" */
      readonly preScript?: string;
      /** @default "" */
      readonly postScript?: string;
    };
    readonly prestop?: {
      /** @default "" */
      readonly preScript?: string;
      /** @default "" */
      readonly postScript?: string;
    };
    readonly reconfigureKubelet?: boolean;
    readonly removeCbrBridge?: boolean;
    readonly revertReconfigureKubelet?: boolean;
  };
  readonly preflight?: {
    /** @default false */
    readonly enabled?: boolean;
    readonly image?: {
      readonly override?: string;
      /** @default "quay.io/cilium/cilium" */
      readonly repository?: string;
      readonly tag?: string;
      readonly digest?: string;
      /** @default true */
      readonly useDigest?: boolean;
      /** @default "IfNotPresent" */
      readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
    };
    readonly envoy?: {
      readonly image?: {
        readonly override?: string;
        /** @default "quay.io/cilium/cilium-envoy" */
        readonly repository?: string;
        readonly tag?: string;
        /** @default "IfNotPresent" */
        readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
        readonly digest?: string;
        /** @default true */
        readonly useDigest?: boolean;
      };
    };
    /** @default "" */
    readonly priorityClassName?: string;
    readonly updateStrategy?: {
      /** @default "RollingUpdate" */
      readonly type?: 'RollingUpdate' | 'OnDelete';
    };
    readonly extraEnv?: readonly EnvVar[];
    readonly extraVolumes?: readonly Volume[];
    readonly extraVolumeMounts?: readonly VolumeMount[];
    readonly affinity?: Affinity;
    readonly nodeSelector?: StringMap;
    readonly tolerations?: readonly Toleration[];
    readonly annotations?: StringMap;
    readonly podSecurityContext?: PodSecurityContext;
    readonly podAnnotations?: StringMap;
    readonly podLabels?: StringMap;
    readonly podDisruptionBudget?: {
      /** @default false */
      readonly enabled?: boolean;
      readonly minAvailable?: IntOrString;
      /** @default 1 */
      readonly maxUnavailable?: IntOrString;
      readonly unhealthyPodEvictionPolicy?: '' | 'AlwaysAllow' | 'IfHealthyBudget';
    };
    readonly resources?: Resources;
    readonly readinessProbe?: {
      /** @default 5 */
      readonly initialDelaySeconds?: number;
      /** @default 5 */
      readonly periodSeconds?: number;
    };
    readonly securityContext?: SecurityContext;
    /** @default "" */
    readonly tofqdnsPreCache?: string;
    /** @default 1 */
    readonly terminationGracePeriodSeconds?: number;
    /** @default true */
    readonly validateCNPs?: boolean;
  };
  /** @default true */
  readonly enableCriticalPriorityClass?: boolean;
  readonly clustermesh?: {
    /** @default false */
    readonly useAPIServer?: boolean;
    /** @default 255 */
    readonly maxConnectedClusters?: number;
    /** @default false */
    readonly enableEndpointSliceSynchronization?: boolean;
    /** @default false */
    readonly enableMCSAPISupport?: boolean;
    /** @default false */
    readonly policyDefaultLocalCluster?: boolean;
    readonly annotations?: StringMap;
    readonly config?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default "mesh.cilium.io" */
      readonly domain?: string;
      readonly clusters?: readonly RemoteCluster[] | Readonly<Record<string, Partial<RemoteCluster>>>;
    };
    readonly apiserver?: {
      readonly image?: {
        readonly override?: string;
        /** @default "quay.io/cilium/clustermesh-apiserver" */
        readonly repository?: string;
        readonly tag?: string;
        readonly digest?: string;
        /** @default true */
        readonly useDigest?: boolean;
        /** @default "IfNotPresent" */
        readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
      };
      /** @default 9880 */
      readonly healthPort?: number;
      readonly readinessProbe?: Probe;
      readonly etcd?: {
        readonly resources?: Resources;
        readonly securityContext?: SecurityContext;
        readonly lifecycle?: Lifecycle;
        readonly init?: {
          readonly resources?: Resources;
          readonly extraArgs?: readonly string[];
          readonly extraEnv?: readonly EnvVar[];
        };
        /** @default "Disk" */
        readonly storageMedium?: 'Disk' | 'Memory';
      };
      readonly kvstoremesh?: {
        /** @default true */
        readonly enabled?: boolean;
        /** @default 9881 */
        readonly healthPort?: number;
        readonly readinessProbe?: Probe;
        readonly extraArgs?: readonly string[];
        readonly extraEnv?: readonly EnvVar[];
        readonly resources?: Resources;
        readonly extraVolumeMounts?: readonly VolumeMount[];
        readonly securityContext?: SecurityContext;
        readonly lifecycle?: Lifecycle;
        /** @default "internal" */
        readonly kvstoreMode?: 'internal' | 'external';
      };
      readonly service?: {
        /** @default "NodePort" */
        readonly type?: 'ClusterIP' | 'LoadBalancer' | 'NodePort';
        /** @default 32379 */
        readonly nodePort?: number;
        readonly annotations?: StringMap;
        readonly labels?: StringMap;
        /** @default "Cluster" */
        readonly externalTrafficPolicy?: 'Local' | 'Cluster';
        /** @default "Cluster" */
        readonly internalTrafficPolicy?: 'Local' | 'Cluster';
        /** @default "HAOnly" */
        readonly enableSessionAffinity?: 'HAOnly' | 'Always' | 'Never';
        readonly loadBalancerClass?: string;
        readonly loadBalancerIP?: string;
        readonly loadBalancerSourceRanges?: readonly string[];
      };
      /** @default 1 */
      readonly replicas?: number;
      readonly lifecycle?: Lifecycle;
      /** @default 30 */
      readonly terminationGracePeriodSeconds?: number;
      readonly extraArgs?: readonly string[];
      readonly extraEnv?: readonly EnvVar[];
      readonly extraVolumes?: readonly Volume[];
      readonly extraVolumeMounts?: readonly VolumeMount[];
      readonly securityContext?: SecurityContext;
      readonly podSecurityContext?: PodSecurityContext;
      readonly podAnnotations?: StringMap;
      readonly podLabels?: StringMap;
      readonly podDisruptionBudget?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly minAvailable?: IntOrString;
        /** @default 1 */
        readonly maxUnavailable?: IntOrString;
        readonly unhealthyPodEvictionPolicy?: '' | 'AlwaysAllow' | 'IfHealthyBudget';
      };
      readonly resources?: Resources;
      readonly affinity?: Affinity;
      readonly topologySpreadConstraints?: readonly TopologySpreadConstraint[];
      readonly nodeSelector?: StringMap;
      readonly tolerations?: readonly Toleration[];
      readonly updateStrategy?: {
        /** @default "RollingUpdate" */
        readonly type?: 'RollingUpdate' | 'Recreate';
        readonly rollingUpdate?: {
          /** @default 1 */
          readonly maxSurge?: IntOrString;
          /** @default 0 */
          readonly maxUnavailable?: IntOrString;
        };
      };
      /** @default "" */
      readonly priorityClassName?: string;
      readonly tls?: {
        /** @default "legacy" */
        readonly authMode?: 'legacy' | 'migration' | 'cluster';
        /** @default true */
        readonly enableSecrets?: boolean;
        readonly auto?: {
          /** @default true */
          readonly enabled?: boolean;
          /** @default "helm" */
          readonly method?: 'helm' | 'cronJob' | 'certmanager';
          /** @default 1095 */
          readonly certValidityDuration?: number;
          readonly certManagerIssuerRef?: IssuerRef;
          readonly schedule?: string;
        };
        readonly server?: {
          /** @default "" */
          readonly cert?: string;
          /** @default "" */
          readonly key?: string;
          readonly extraDnsNames?: readonly string[];
          readonly extraIpAddresses?: readonly string[];
        };
        readonly admin?: {
          /** @default "" */
          readonly cert?: string;
          /** @default "" */
          readonly key?: string;
        };
        readonly client?: {
          /** @default "" */
          readonly cert?: string;
          /** @default "" */
          readonly key?: string;
        };
        readonly remote?: {
          /** @default "" */
          readonly cert?: string;
          /** @default "" */
          readonly key?: string;
        };
      };
      readonly metrics?: {
        /** @default true */
        readonly enabled?: boolean;
        /** @default 9962 */
        readonly port?: number;
        readonly kvstoremesh?: {
          /** @default true */
          readonly enabled?: boolean;
          /** @default 9964 */
          readonly port?: number;
        };
        readonly etcd?: {
          /** @default true */
          readonly enabled?: boolean;
          /** @default "basic" */
          readonly mode?: 'basic' | 'extensive';
          /** @default 9963 */
          readonly port?: number;
        };
        readonly serviceMonitor?: {
          /** @default false */
          readonly enabled?: boolean;
          readonly labels?: StringMap;
          readonly annotations?: StringMap;
          /** @default "10s" */
          readonly interval?: string;
          readonly scrapeTimeout?: string;
          readonly relabelings?: readonly Relabeling[];
          readonly metricRelabelings?: readonly Relabeling[];
          readonly kvstoremesh?: {
            /** @default "10s" */
            readonly interval?: string;
            readonly scrapeTimeout?: string;
            readonly relabelings?: readonly Relabeling[];
            readonly metricRelabelings?: readonly Relabeling[];
          };
          readonly etcd?: {
            /** @default "10s" */
            readonly interval?: string;
            readonly scrapeTimeout?: string;
            readonly relabelings?: readonly Relabeling[];
            readonly metricRelabelings?: readonly Relabeling[];
          };
          readonly namespace?: string;
        };
      };
    };
  };
  readonly cgroup?: {
    readonly autoMount?: {
      /** @default true */
      readonly enabled?: boolean;
      readonly resources?: Resources;
    };
    /** @default "/run/cilium/cgroupv2" */
    readonly hostRoot?: string;
  };
  readonly sysctlfix?: {
    /** @default true */
    readonly enabled?: boolean;
  };
  /** @default "node.cilium.io/agent-not-ready" */
  readonly agentNotReadyTaintKey?: string;
  readonly dnsProxy?: {
    /** @default 10 */
    readonly socketLingerTimeout?: number;
    /** @default "refused" */
    readonly dnsRejectResponseCode?: 'refused' | 'nameError';
    /** @default true */
    readonly enableDnsCompression?: boolean;
    /** @default 1000 */
    readonly endpointMaxIpPerHostname?: number;
    /** @default "0s" */
    readonly idleConnectionGracePeriod?: string;
    /** @default 10000 */
    readonly maxDeferredConnectionDeletes?: number;
    /** @default 0 */
    readonly minTtl?: number;
    /** @default "" */
    readonly preCache?: string;
    /** @default 0 */
    readonly proxyPort?: number;
    /** @default "100ms" */
    readonly proxyResponseMaxDelay?: string;
    /** @default true */
    readonly preAllocateIdentities?: boolean;
    readonly enableTransparentMode?: boolean;
  };
  readonly sctp?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  /** @default true */
  readonly enableNonDefaultDenyPolicies?: boolean;
  readonly authentication?: {
    /** @default true */
    readonly enabled?: boolean;
    /** @default 1024 */
    readonly queueSize?: number;
    /** @default 1024 */
    readonly rotatedIdentitiesQueueSize?: number;
    /** @default "5m0s" */
    readonly gcInterval?: string;
    readonly mutual?: {
      /** @default 4250 */
      readonly port?: number;
      /** @default "5s" */
      readonly connectTimeout?: string;
      readonly spire?: {
        /** @default false */
        readonly enabled?: boolean;
        readonly annotations?: StringMap;
        readonly install?: {
          /** @default true */
          readonly enabled?: boolean;
          /** @default "cilium-spire" */
          readonly namespace?: string;
          /** @default false */
          readonly existingNamespace?: boolean;
          readonly initImage?: {
            readonly override?: string;
            /** @default "docker.io/library/busybox" */
            readonly repository?: string;
            readonly tag?: string;
            readonly digest?: string;
            /** @default true */
            readonly useDigest?: boolean;
            /** @default "IfNotPresent" */
            readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
          };
          readonly agent?: {
            /** @default "" */
            readonly priorityClassName?: string;
            readonly image?: {
              readonly override?: string;
              /** @default "ghcr.io/spiffe/spire-agent" */
              readonly repository?: string;
              readonly tag?: string;
              readonly digest?: string;
              /** @default true */
              readonly useDigest?: boolean;
              /** @default "IfNotPresent" */
              readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
            };
            readonly serviceAccount?: {
              /** @default true */
              readonly create?: boolean;
              /** @default "spire-agent" */
              readonly name?: string;
            };
            readonly annotations?: StringMap;
            readonly labels?: StringMap;
            readonly resources?: Resources;
            /** @default true */
            readonly skipKubeletVerification?: boolean;
            readonly tolerations?: readonly Toleration[];
            readonly affinity?: Affinity;
            readonly nodeSelector?: StringMap;
            readonly podSecurityContext?: PodSecurityContext;
            readonly securityContext?: SecurityContext;
          };
          readonly server?: {
            /** @default "" */
            readonly priorityClassName?: string;
            readonly image?: {
              readonly override?: string;
              /** @default "ghcr.io/spiffe/spire-server" */
              readonly repository?: string;
              readonly tag?: string;
              readonly digest?: string;
              /** @default true */
              readonly useDigest?: boolean;
              /** @default "IfNotPresent" */
              readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
            };
            readonly serviceAccount?: {
              /** @default true */
              readonly create?: boolean;
              /** @default "spire-server" */
              readonly name?: string;
            };
            readonly initContainers?: readonly Container[];
            readonly annotations?: StringMap;
            readonly labels?: StringMap;
            readonly resources?: Resources;
            readonly service?: {
              /** @default "ClusterIP" */
              readonly type?: string;
              readonly annotations?: StringMap;
              readonly labels?: StringMap;
            };
            readonly affinity?: Affinity;
            readonly nodeSelector?: StringMap;
            readonly tolerations?: readonly Toleration[];
            readonly dataStorage?: {
              /** @default true */
              readonly enabled?: boolean;
              /** @default "1Gi" */
              readonly size?: string;
              /** @default "ReadWriteOnce" */
              readonly accessMode?: string;
              readonly storageClass?: string;
            };
            readonly podSecurityContext?: PodSecurityContext;
            readonly securityContext?: SecurityContext;
            readonly ca?: {
              /** @default "rsa-4096" */
              readonly keyType?: string;
              readonly subject?: {
                /** @default "US" */
                readonly country?: string;
                /** @default "SPIRE" */
                readonly organization?: string;
                /** @default "Cilium SPIRE CA" */
                readonly commonName?: string;
              };
            };
          };
        };
        readonly serverAddress?: string;
        /** @default "spiffe.cilium" */
        readonly trustDomain?: string;
        /** @default "/run/spire/sockets/admin.sock" */
        readonly adminSocketPath?: string;
        /** @default "/run/spire/sockets/agent/agent.sock" */
        readonly agentSocketPath?: string;
        /** @default "30s" */
        readonly connectionTimeout?: string;
      };
    };
  };
  /** @default true */
  readonly enableInternalTrafficPolicy?: boolean;
  /** @default true */
  readonly enableLBIPAM?: boolean;
  readonly devices?: string | readonly string[];
  readonly enableIdentityMark?: boolean;
  readonly policyAuditMode?: boolean;
  readonly sessionAffinity?: boolean;
  readonly egressMasqueradeInterfaces?: string;
  readonly disableIptablesFeederRules?: readonly string[];
  readonly iptablesLockTimeout?: string;
  readonly fragmentTracking?: boolean;
  readonly enableK8sEndpointSlice?: boolean;
  readonly clusterHealthPort?: number;
  readonly disableEnvoyVersionCheck?: boolean;
  readonly dnsPolicyUnloadOnShutdown?: boolean;
  readonly labels?: string;
  readonly nodeLabels?: string;
  readonly logOptions?: { readonly format?: string; readonly level?: string };
  readonly externalIPs?: Removed<'externalIPs is gone since 1.17: kubeProxyReplacement: true does it'>;
  readonly bgp?: Removed<'bgp is gone since 1.17: use bgpControlPlane'>;
  readonly hostPort?: Removed<'hostPort is gone since 1.18: kubeProxyReplacement: true does it'>;
  readonly enableCiliumEndpointSlice?: Removed<'enableCiliumEndpointSlice is gone since 1.18: use ciliumEndpointSlice.enabled'>;
  readonly enableRuntimeDeviceDetection?: Removed<'enableRuntimeDeviceDetection is gone since 1.18: nothing, it is always on'>;
  readonly enableK8sTerminatingEndpoint?: Removed<'enableK8sTerminatingEndpoint is gone since 1.18: nothing, it is always on'>;
  readonly highScaleIPcache?: Removed<'highScaleIPcache is gone since 1.18: nothing, the feature was dropped'>;
  readonly externalWorkloads?: Removed<'externalWorkloads is gone since 1.18: nothing, the feature was dropped'>;
  readonly tunnel?: Removed<'tunnel is no key of this chart: use routingMode and tunnelProtocol'>;
  readonly hostServices?: Removed<'hostServices is no key of this chart: use socketLB'>;
  readonly remoteNodeIdentity?: Removed<'remoteNodeIdentity is no key of this chart: nothing, it is always on'>;
  readonly endpointStatus?: Removed<'endpointStatus is no key of this chart: nothing, the feature was dropped'>;
  readonly containerRuntime?: Removed<'containerRuntime is no key of this chart: nothing, the agent finds it'>;
  readonly enableK8sEventHandover?: Removed<'enableK8sEventHandover is no key of this chart: nothing, the feature was dropped'>;
  readonly enableCnpStatusUpdates?: Removed<'enableCnpStatusUpdates is no key of this chart: nothing, the feature was dropped'>;
  readonly proxy?: {
    readonly prometheus?: Removed<'proxy.prometheus is no key of this chart: use envoy.prometheus'>;
  };
}
