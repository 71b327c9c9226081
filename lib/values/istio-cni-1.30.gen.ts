// Generated from projenrc/data by "npx tsx projenrc/chart-values.ts". Don't edit: see projenrc/chart-values.
import type {
  Affinity,
  EnvMap,
  IntOrString,
  Quantity,
  Resources,
  SELinuxOptions,
  SecurityProfile,
  StringMap,
  Toleration,
} from './kubernetes';
import type {
  EnablementSelector,
} from './chart-blocks';
import type {
  Removed,
} from './removed';

/** What the istio-cni chart accepts on line 1.30, as read in 1.30.3. */
export interface IstioCniValues1_30 {
  readonly cni?: {
    readonly hub?: string;
    readonly tag?: string;
    /** @default "" */
    readonly variant?: string;
    /** @default "install-cni" */
    readonly image?: string;
    /** @default "" */
    readonly pullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
    readonly logging?: {
      /** @default "" */
      readonly level?: string;
    };
    /** @default "/opt/cni/bin" */
    readonly cniBinDir?: string;
    /** @default "/etc/cni/net.d" */
    readonly cniConfDir?: string;
    /** @default "" */
    readonly cniConfFileName?: string;
    /** @default "/var/run/netns" */
    readonly cniNetnsDir?: string;
    /** @default "" */
    readonly istioOwnedCNIConfigFileName?: string;
    /** @default false */
    readonly istioOwnedCNIConfig?: boolean;
    readonly excludeNamespaces?: readonly string[] | null;
    readonly affinity?: Affinity | null;
    readonly daemonSetLabels?: StringMap | null;
    readonly podAnnotations?: StringMap | null;
    readonly podLabels?: StringMap | null;
    /** @default true */
    readonly chained?: boolean;
    /** @default "default" */
    readonly provider?: 'default' | 'multus';
    readonly ambient?: {
      /** @default false */
      readonly enabled?: boolean;
      readonly enablementSelectors?: readonly EnablementSelector[] | null;
      /** @default "" */
      readonly configDir?: string;
      /** @default true */
      readonly dnsCapture?: boolean;
      /** @default true */
      readonly ipv6?: boolean;
      /** @default true */
      readonly reconcileIptablesOnStartup?: boolean;
      /** @default false */
      readonly shareHostNetworkNamespace?: boolean;
      /** @default false */
      readonly enableAmbientDetectionRetry?: boolean;
    };
    readonly repair?: {
      /** @default true */
      readonly enabled?: boolean;
      readonly hub?: string;
      readonly tag?: string;
      /** @default false */
      readonly labelPods?: boolean;
      /** @default false */
      readonly deletePods?: boolean;
      /** @default true */
      readonly repairPods?: boolean;
      /** @default "istio-validation" */
      readonly initContainerName?: string;
      /** @default "cni.istio.io/uninitialized" */
      readonly brokenPodLabelKey?: string;
      /** @default "true" */
      readonly brokenPodLabelValue?: string;
    };
    readonly seccompProfile?: SecurityProfile | null;
    readonly seLinuxOptions?: SELinuxOptions | null;
    /** @default true */
    readonly useAppArmorAnnotation?: boolean;
    readonly resources?: Resources<Quantity | null> | null;
    readonly resourceQuotas?: {
      /** @default false */
      readonly enabled?: boolean;
      /** @default 5000 */
      readonly pods?: number;
    };
    readonly tolerations?: readonly Toleration[] | null;
    readonly updateStrategy?: {
      /** @default "RollingUpdate" */
      readonly type?: 'RollingUpdate' | 'OnDelete';
      readonly rollingUpdate?: {
        /** @default 1 */
        readonly maxUnavailable?: IntOrString;
      };
    };
    /** @default 30 */
    readonly terminationGracePeriodSeconds?: number;
    readonly env?: EnvMap | null;
    readonly rollingMaxUnavailable?: Removed<'cni.rollingMaxUnavailable is no key of this chart: use cni.updateStrategy.rollingUpdate.maxUnavailable'>;
  };
  /** @default "" */
  readonly revision?: string;
  /** @default "" */
  readonly ownerName?: string;
  readonly global?: {
    readonly hub?: string;
    readonly tag?: string;
    /** @default "" */
    readonly variant?: string;
    /** @default "" */
    readonly imagePullPolicy?: '' | 'Always' | 'IfNotPresent' | 'Never';
    readonly logging?: {
      /** @default "info" */
      readonly level?: string;
    };
    /** @default false */
    readonly logAsJson?: boolean;
    readonly networkPolicy?: {
      /** @default false */
      readonly enabled?: boolean;
    };
    readonly imagePullSecrets?: readonly string[] | null;
    readonly defaultResources?: {
      readonly requests?: {
        /** @default "100m" */
        readonly cpu?: string;
        /** @default "100Mi" */
        readonly memory?: string;
      };
    };
    /** @default false */
    readonly nativeNftables?: boolean;
    /** @default "all" */
    readonly resourceScope?: 'all' | 'cluster' | 'namespace';
    readonly platform?: 'gke' | 'k3d' | 'k3s' | 'microk8s' | 'minikube' | 'openshift';
    readonly profile?: Removed<'global.profile is no key of this chart: write profile, the one spelling that rules read'>;
  };
  readonly compatibilityVersion?: '1.25' | '1.26' | '1.27' | '1.28' | '1.29';
  readonly profile?: 'ambient' | 'demo' | 'preview' | 'remote' | 'stable';
  readonly rollingMaxUnavailable?: Removed<'rollingMaxUnavailable is no key of this chart: use cni.updateStrategy.rollingUpdate.maxUnavailable'>;
  readonly ambient?: Removed<'ambient is no key of this chart: write cni.ambient, which a profile cannot shadow'>;
  readonly chained?: Removed<'chained is no key of this chart: write cni.chained, which a profile cannot shadow'>;
  readonly cniBinDir?: Removed<'cniBinDir is no key of this chart: write cni.cniBinDir, which a profile cannot shadow'>;
  readonly cniConfDir?: Removed<'cniConfDir is no key of this chart: write cni.cniConfDir, which a profile cannot shadow'>;
  readonly excludeNamespaces?: Removed<'excludeNamespaces is no key of this chart: write cni.excludeNamespaces, which a profile cannot shadow'>;
  readonly platform?: Removed<'platform is no key of this chart: write global.platform, the one spelling that rules read'>;
}
