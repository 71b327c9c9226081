// Generated from projenrc/data by "npx tsx projenrc/chart-values.ts". Don't edit: see projenrc/chart-values.
import type {
  Removed,
} from './removed';

/** What the istio-base chart accepts on line 1.31, as read in 1.31.0-rc.0. */
export interface IstioBaseValues1_31 {
  readonly global?: {
    readonly imagePullSecrets?: readonly string[] | null;
    /** @default "istio-system" */
    readonly istioNamespace?: string;
    /** @default "all" */
    readonly resourceScope?: 'all' | 'cluster' | 'namespace';
    /** @default true */
    readonly enableReaderRBAC?: boolean;
    readonly readerServiceAccount?: {
      readonly name?: string;
      readonly namespace?: string;
    };
    readonly platform?: 'gke' | 'k3d' | 'k3s' | 'microk8s' | 'minikube' | 'openshift';
    readonly profile?: Removed<'global.profile is no key of this chart: write profile, the one spelling that rules read'>;
  };
  readonly base?: {
    readonly excludedCRDs?: readonly string[] | null;
    /** @default true */
    readonly enableCRDTemplates?: boolean;
    /** @default "" */
    readonly validationURL?: string;
    /** @default "" */
    readonly validationCABundle?: string;
    /** @default true */
    readonly enableIstioConfigCRDs?: boolean;
    readonly validationFailurePolicy?: 'Fail' | 'Ignore';
  };
  /** @default "default" */
  readonly defaultRevision?: string;
  readonly experimental?: {
    /** @default false */
    readonly stableValidationPolicy?: boolean;
  };
  readonly compatibilityVersion?: '1.25' | '1.26' | '1.27' | '1.28' | '1.29' | '1.30';
  readonly profile?: 'ambient' | 'demo' | 'preview' | 'remote' | 'stable';
  readonly platform?: Removed<'platform is no key of this chart: write global.platform, the one spelling that rules read'>;
}
