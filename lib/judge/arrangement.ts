/** A rule as the compile-time judge asks it: of its need either the values that it allows, or the fact that it copies. */
export interface Asked { readonly id: string; readonly says: string; readonly when: object }

/** The end of a path, and the rules that need it. */
export interface Leaf<Path, R> { readonly path: Path; readonly rules: R }

/** A rule, and those that no value could serve together with it. */
export interface Contest<R, Rival> { readonly rule: R; readonly rival: Rival }

/** Rules as they are asked. */
export interface Arranged {
  /** Along what is written. */
  readonly written: object;
  /** Of derived facts. */
  readonly derived: object;
  /** Where two could need different values. */
  readonly contested: object;
  /** Of the defaults of a line: those that it could break. */
  readonly silent: object;
  /** Of what a platform settles: those that it could break. */
  readonly settled: object;
}
