import type { Literal, Rule } from '../rules';

/** What the judge says of one rule. */
export interface Verdict {
  readonly rule: Rule;
  /**
   * `filled`: the user was silent and the need was put in. `refused`: contradicted. `reported`: a `should` that is
   * contradicted. `accepted`: contradicted, and waived with a reason.
   */
  readonly outcome: 'filled' | 'refused' | 'reported' | 'accepted';
  /** The fact to look at, owner first. */
  readonly path: string;
  /** What is there now; `undefined` where nothing is written. */
  readonly found: Literal | undefined;
  readonly sentence: string;
  /** Why the user waived the rule. */
  readonly reason?: string;
}
