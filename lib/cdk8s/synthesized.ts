import type { DeliveryEngine } from '../delivery';
import type { JudgedStack } from '../stack';

/** What was written, and what it was judged to be. */
export interface Synthesized {
  /** The output folder of the app. */
  readonly folder: string;
  /** Every file, relative to the folder. */
  readonly files: readonly string[];
  /** One for each Cilium, with the mesh on it: its verdicts, what was filled in, and its plan. */
  readonly stacks: readonly SynthesizedStack[];
}

export interface SynthesizedStack extends JudgedStack {
  /** How it reaches the cluster; `null` where the program names no delivery. */
  readonly engine: DeliveryEngine | null;
}
