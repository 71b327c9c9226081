// Generated from projenrc/data by "npx tsx projenrc/chart-values.ts". Don't edit: see projenrc/chart-values.
import type {
  Affinity,
  EnvMap,
  IntOrString,
  Quantity,
  Resources,
  SELinuxOptions,
  StringMap,
  Toleration,
  Volume,
  VolumeMount,
} from './kubernetes';
import type {
  Removed,
} from './removed';

/** What the ztunnel chart accepts on line 1.29, as read in 1.29.6. */
export interface ZtunnelValues1_29 {
  readonly hub?: string;
  readonly tag?: string;
  /** @default "" */
  readonly variant?: string;
  /** @default "ztunnel" */
  readonly image?: string;
  /** @default "" */
  readonly network?: string;
  readonly global?: {
    readonly networkPolicy?: {
      /** @default false */
      readonly enabled?: boolean;
    };
    readonly platform?: 'gke' | 'k3d' | 'k3s' | 'microk8s' | 'minikube' | 'openshift';
    readonly profile?: Removed<'global.profile is no key of this chart: write profile, the one spelling that rules read'>;
  };
  /** @default "" */
  readonly resourceName?: string;
  readonly labels?: StringMap | null;
  readonly annotations?: StringMap | null;
  readonly volumeMounts?: readonly VolumeMount[] | null;
  readonly volumes?: readonly Volume[] | null;
  readonly tolerations?: readonly Toleration[] | null;
  readonly podAnnotations?: StringMap | null;
  readonly podLabels?: StringMap | null;
  readonly resources?: Resources<Quantity | null> | null;
  readonly resourceQuotas?: {
    /** @default false */
    readonly enabled?: boolean;
    /** @default 5000 */
    readonly pods?: number;
  };
  readonly peerCaCrl?: {
    /** @default false */
    readonly enabled?: boolean;
  };
  readonly imagePullSecrets?: readonly string[] | null;
  readonly env?: EnvMap | null;
  /** @default "" */
  readonly imagePullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
  readonly multiCluster?: {
    /** @default "" */
    readonly clusterName?: string;
  };
  readonly meshConfig?: {
    readonly defaultConfig?: {
      readonly proxyMetadata?: StringMap | null;
    };
  };
  /** @default 30 */
  readonly terminationGracePeriodSeconds?: number;
  /** @default "" */
  readonly revision?: string;
  /** @default "" */
  readonly caAddress?: string;
  /** @default "" */
  readonly xdsAddress?: string;
  /** @default "istio-system" */
  readonly istioNamespace?: string;
  /** @default "info" */
  readonly logLevel?: string;
  /** @default false */
  readonly logAsJson?: boolean;
  readonly seLinuxOptions?: SELinuxOptions | null;
  /** @default "all" */
  readonly resourceScope?: 'all' | 'cluster' | 'namespace';
  readonly updateStrategy?: {
    /** @default "RollingUpdate" */
    readonly type?: 'RollingUpdate' | 'OnDelete';
    readonly rollingUpdate?: {
      /** @default 1 */
      readonly maxSurge?: IntOrString;
      /** @default 0 */
      readonly maxUnavailable?: IntOrString;
    };
  };
  readonly affinity?: Affinity | null;
  readonly nodeSelector?: StringMap | null;
  readonly ownerName?: string;
  readonly trustBundleName?: string;
  readonly compatibilityVersion?: '1.25' | '1.26' | '1.27' | '1.28';
  readonly profile?: 'ambient' | 'demo' | 'preview' | 'remote' | 'stable';
  readonly platform?: Removed<'platform is no key of this chart: write global.platform, the one spelling that rules read'>;
}
