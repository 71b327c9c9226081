/** A condition, and what must hold as well. */
export interface When<Path, Is, Also> { readonly path: Path; readonly is: Is; readonly also: Also }
export type Always = 'always';

/** What a derived fact is under conditions, and what otherwise: another row, or a value. */
export interface Row<Conditions, Is, Otherwise> { readonly when: Conditions; readonly is: Is; readonly otherwise: Otherwise }

/** A rule as the compile-time judge asks it: of its need either the values that it allows, or the fact that it copies. */
export interface Asked { readonly id: string; readonly says: string; readonly when: unknown }

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
  /** That the defaults of a line break where they apply. */
  readonly silent: object;
  /** That what a platform settles breaks where they apply. */
  readonly settled: object;
}
