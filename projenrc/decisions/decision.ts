/** What became of one entry of the compatibility facts. */
export interface Decision {
  /**
   * `must`, `should`, `offer`: rules of that strength, perhaps with others. `check`: in code, at run time. `types`: closed
   * types, and the same at run time. `fact`: read by derived facts, platforms, plan, policies or upgrades. `not judged`: why not.
   */
  readonly kind: 'must' | 'should' | 'offer' | 'check' | 'types' | 'fact' | 'not judged';
  /** Ids of rules and checks, or where else it lives. */
  readonly where: readonly string[];
  readonly because: string;
}

/** The decisions of one chapter, by the slug of the entry. */
export interface Chapter { readonly title: string; readonly decisions: Readonly<Record<string, Decision>> }

export const chapter = (title: string, decisions: Chapter['decisions']): Chapter => ({ title, decisions });
