import type { JsonObject, Manifest } from './json';

/** Which construct answers for a release or a namespace. */
export type Part = 'cilium' | 'istio';

/** One thing that is installed, upgraded and waited for as a whole. */
export interface Release {
  /** Unique in the plan; also the name of the Helm release. */
  readonly name: string;
  readonly part: Part;
  readonly namespace: string;
  readonly content: HelmChart | CrdBundle | Manifests;
  /** What must be ready before this one starts. Only earlier releases of the plan can be named. */
  readonly after: readonly Edge[];
  /** True where deletion or pruning must never take the release away: the network, CRDs. */
  readonly keep: boolean;
  /** Fields that controllers write at run time; an engine must not fight over them. */
  readonly drift: readonly Drift[];
}

/** Why a release waits for another. */
export interface Edge {
  readonly on: string;
  readonly because: string;
  readonly source: string;
}

export interface HelmChart {
  readonly kind: 'helm';
  /** `https://…` of a chart repository; the chart's name is apart. */
  readonly repository: string;
  readonly chart: string;
  /** Exact, never a range. */
  readonly version: string;
  /** `null` removes a key of the chart's defaults, so every engine must carry it as it is. */
  readonly values: JsonObject;
}

/** CRDs that are published as a folder of a git repository (a kustomization), and as one file. */
export interface CrdBundle {
  readonly kind: 'crds';
  readonly repository: string;
  readonly revision: string;
  readonly path: string;
  /** The same CRDs in one file, for `kubectl apply --server-side`. */
  readonly url: string;
}

/** Objects of our own: an address pool, a policy. */
export interface Manifests {
  readonly kind: 'manifests';
  readonly objects: readonly Manifest[];
}

export interface Drift {
  readonly group: string;
  readonly kind: string;
  /** A regular expression over the object's whole name, without anchors. */
  readonly name: string;
  readonly namespace?: string;
  /** jq paths (Argo CD) of the fields. */
  readonly jqPaths: readonly string[];
  /** JSON pointers (Flux) of the same fields. */
  readonly pointers: readonly string[];
  readonly because: string;
}
