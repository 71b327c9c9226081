import type { Manifest, Part, Plan } from '../plan';

export type DeliveryEngine = 'argo-cd' | 'flux' | 'rendered' | 'helmfile';

/** A way to bring a plan to a cluster: `argoCd()`, `flux()`, `rendered()` or `helmfile()`. */
export interface Delivery<out Engine extends DeliveryEngine = DeliveryEngine> {
  readonly engine: Engine;
  /** What is wrong with the options, a sentence each; only JavaScript gets here, TypeScript refuses most of it. */
  readonly faults?: readonly string[];
  /**
   * What the engine reads from the repository. Pure; how many objects, and their kinds, depends on the plan's
   * releases alone, not on their values.
   */
  readonly objects: (plan: Plan) => readonly Delivered[];
  /** What a person or a script applies once, and what only helm can make. Runs helm where it must. */
  readonly files: (plan: Plan) => Promise<readonly OutputFile[]>;
}

/** One object of the engine. `shared` ones belong to the whole plan (the root, the chart sources). */
export interface Delivered {
  readonly part: Part | 'shared';
  readonly manifest: Manifest;
}

/** A file beside the manifests, its path relative to the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
  readonly executable?: boolean;
}
