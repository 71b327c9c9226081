/**
 * The Kubernetes-shaped blocks that charts pass through, written by hand. Closed wherever people write them often; `KubernetesObject`
 * where the faithful type would be huge: the API server judges those.
 */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** Free JSON. */
export interface JsonObject { readonly [key: string]: Json }
/** An object that Kubernetes knows and we don't type. */
export type KubernetesObject = JsonObject;

/** A true map: labels, annotations, node selectors. */
export type StringMap = Readonly<Record<string, string>>;
/** Environment of an Istio container. Numbers are no option: from 1e6 on Helm renders them as floats. */
export type EnvMap = Readonly<Record<string, string | boolean>>;
/** A count, or a percentage such as `25%`. */
export type IntOrString = number | string;
/** CPU or memory: `100m`, `1Gi`, 2. */
export type Quantity = string | number;

/** `Amount` may hold null, which then takes an amount, or all of them, away. */
export interface Resources<Amount = Quantity> {
  readonly requests?: Readonly<Record<string, Amount>> | Extract<Amount, null>;
  readonly limits?: Readonly<Record<string, Amount>> | Extract<Amount, null>;
  readonly claims?: readonly { readonly name: string; readonly request?: string }[];
}

export interface Toleration {
  readonly key?: string;
  readonly operator?: 'Exists' | 'Equal' | 'Lt' | 'Gt';
  readonly value?: string;
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  readonly tolerationSeconds?: number;
}

export interface Requirement {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist' | 'Gt' | 'Lt';
  readonly values?: readonly string[];
}
export interface LabelSelector { readonly matchLabels?: StringMap; readonly matchExpressions?: readonly Requirement[] }

export interface NodeSelectorTerm { readonly matchExpressions?: readonly Requirement[]; readonly matchFields?: readonly Requirement[] }
export interface PodAffinityTerm {
  readonly topologyKey: string;
  readonly labelSelector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly namespaces?: readonly string[];
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
}
export interface PodAffinity {
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly {
    readonly weight: number;
    readonly podAffinityTerm: PodAffinityTerm;
  }[];
}
export interface Affinity {
  readonly nodeAffinity?: {
    readonly requiredDuringSchedulingIgnoredDuringExecution?: { readonly nodeSelectorTerms: readonly NodeSelectorTerm[] };
    readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly {
      readonly weight: number;
      readonly preference: NodeSelectorTerm;
    }[];
  };
  readonly podAffinity?: PodAffinity;
  readonly podAntiAffinity?: PodAffinity;
}
export interface TopologySpreadConstraint {
  readonly maxSkew: number;
  readonly topologyKey: string;
  readonly whenUnsatisfiable: 'DoNotSchedule' | 'ScheduleAnyway';
  readonly labelSelector?: LabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly minDomains?: number;
  readonly nodeAffinityPolicy?: 'Honor' | 'Ignore';
  readonly nodeTaintsPolicy?: 'Honor' | 'Ignore';
}

export interface SecurityProfile { readonly type?: 'RuntimeDefault' | 'Unconfined' | 'Localhost'; readonly localhostProfile?: string }
export interface SELinuxOptions { readonly level?: string; readonly role?: string; readonly type?: string; readonly user?: string }
interface RunAs {
  readonly runAsUser?: number;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly seccompProfile?: SecurityProfile;
  readonly appArmorProfile?: SecurityProfile;
  readonly seLinuxOptions?: SELinuxOptions;
}
export interface SecurityContext extends RunAs {
  readonly privileged?: boolean;
  readonly allowPrivilegeEscalation?: boolean;
  readonly readOnlyRootFilesystem?: boolean;
  readonly procMount?: string;
  readonly capabilities?: { readonly add?: readonly string[]; readonly drop?: readonly string[] };
}
export interface PodSecurityContext extends RunAs {
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: 'Always' | 'OnRootMismatch';
  readonly supplementalGroups?: readonly number[];
  readonly supplementalGroupsPolicy?: 'Merge' | 'Strict';
  readonly sysctls?: readonly { readonly name: string; readonly value: string }[];
}

/** Named; its source is one of the many that Kubernetes has. */
export interface Volume { readonly name: string; readonly [source: string]: Json }
export interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
  readonly mountPropagation?: 'None' | 'HostToContainer' | 'Bidirectional';
}
/** A folder of the node, mounted; Cilium's own shape. */
export interface HostPathMount {
  readonly name: string;
  readonly hostPath: string;
  readonly mountPath: string;
  readonly hostPathType?: string;
  readonly mountPropagation?: 'None' | 'HostToContainer' | 'Bidirectional';
  readonly readOnly?: boolean;
}
export interface EnvVar { readonly name: string; readonly value?: string; readonly valueFrom?: KubernetesObject }
export interface Container { readonly name: string; readonly [field: string]: Json }
export type Lifecycle = KubernetesObject;
export type Probe = KubernetesObject;
/** A Prometheus relabelling step. */
export type Relabeling = JsonObject;
export interface LocalObjectReference { readonly name: string }
export interface PodDnsConfig {
  readonly nameservers?: readonly string[];
  readonly searches?: readonly string[];
  readonly options?: readonly { readonly name: string; readonly value?: string }[];
}
export interface ServicePort {
  readonly name?: string;
  readonly port: number;
  readonly targetPort?: IntOrString;
  readonly nodePort?: number;
  readonly protocol?: 'TCP' | 'UDP' | 'SCTP';
  readonly appProtocol?: string;
}
