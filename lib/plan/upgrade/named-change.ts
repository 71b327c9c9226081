import type { Conditions } from '../../rules';
import type { Change } from './upgrade';

/** A change that no table of defaults shows: from the upgrade notes, told where its conditions hold before the step. */
export interface NamedChange extends Change {
  readonly product: 'cilium' | 'istio';
  /** The line that brings it. */
  readonly to: string;
  readonly when: Conditions;
}
