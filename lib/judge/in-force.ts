import type { FactPath, Facts, platforms } from '../rules';
import type { CiliumDefaults, IstioDefaults } from '../values';
import type { Derived, RulesByNeed, TouchedByMesh } from './arranged.gen';
import type { Always, Asked, Row, When } from './arrangement';
import type { Meets } from './meets';
import type { StackDefaults } from './stack-defaults';

/*
 * Facts are pulled, not folded: a rule is looked at only when somebody asks for a path that it needs. A fact in
 * force is what the user wrote, else what an applicable rule needs, else what the platform settles, else the
 * chart's default.
 */
type Platforms = typeof platforms;

/** The facts that a platform settles. */
export type SettledBy<Platform> = Platform extends keyof Platforms ? keyof Platforms[Platform] : never;

/** What the user wrote at a path; `undefined` where nothing is, and among others where perhaps nothing is. */
export type Written<G, Path extends string> = G extends object
  ? Path extends `${infer Head}.${infer Rest}` ? Head extends keyof G ? Written<G[Head], Rest> : undefined : Path extends keyof G ? G[Path] : undefined
  : undefined;

/** The value of a fact: a union where it is not known. What the mesh cannot change was found where Cilium was stated. */
export type InForce<G, Path extends string> = G extends { readonly below: infer Below extends object }
  ? Path extends TouchedByMesh ? Pulled<G, Path> : Pulled<Below, Path>
  : Pulled<G, Path>;

type Pulled<G, Path extends string> = Path extends keyof Derived
  ? Decide<G, Derived[Path]['rows']>
  : Written<G, Path> extends infer Value
    ? [Value] extends [undefined] ? Filled<G, Path> : undefined extends Value ? Exclude<Value, undefined> | Filled<G, Path> : Value
    : never;

/** The first row that applies; of rows that may apply, all that are possible. */
type Decide<G, Rows> = Rows extends Row<infer Conditions, infer Is, infer Otherwise>
  ? { yes: Is; maybe: Is | Decide<G, Otherwise>; no: Decide<G, Otherwise> }[Applies<G, Conditions>]
  : Rows;

/** Whether every condition holds; nothing is asked after the first that fails. */
export type Applies<G, Conditions> = Conditions extends When<infer Path extends string, infer Is, infer Also>
  ? Meets<InForce<G, Path>, Is> extends infer Answer
    ? Answer extends 'no' ? 'no' : Also extends Always ? Answer : Both<Answer, Applies<G, Also>>
    : never
  : 'yes';
type Both<One, Other> = Other extends 'no' ? 'no' : One extends 'maybe' ? 'maybe' : Other;

/** What a rule lets pass. */
export type AllowedBy<G, R> = R extends { readonly allowed: infer Literals } ? Literals : R extends { readonly sameAs: infer Path extends string } ? InForce<G, Path> : never;

/** The value of a path that the user left open. */
type Filled<G, Path extends string> = Path extends keyof RulesByNeed
  ? FillsOwner<G, Path> extends true
    ? Fill<G, RulesByNeed[Path], Path> extends infer Needs
      ? [Needs] extends [never] ? Settled<G, Path> : Exclude<Needs, Maybe> | Unsure<G, Needs, Path>
      : never
    : Settled<G, Path>
  : Settled<G, Path>;

/** A Cilium that somebody else runs keeps its silence. */
export type FillsOwner<G, Path extends string> = G extends { readonly silence: 'kept' } ? Path extends `cilium.${string}` ? false : true : true;

/** What the applicable rules put in: the settled value where they allow it, else the first that they allow. */
type Fill<G, R, Path extends string> = R extends Asked
  ? Answered<G, R> extends infer Answer
    ? Answer extends 'no' ? never : Answer extends 'yes' ? FillOne<G, R, Path> : FillOne<G, R, Path> | Maybe
    : never
  : never;
type FillOne<G, R, Path extends string> = Meets<Settled<G, Path>, AllowedBy<G, R>> extends 'yes' ? Settled<G, Path> : R extends { readonly first: infer First } ? First : AllowedBy<G, R>;

/** Stands for "perhaps nothing" among what rules put in. */
interface Maybe { readonly perhaps: 'nothing' }
type Unsure<G, Needs, Path extends string> = Maybe extends Needs ? Settled<G, Path> : never;

/** Whether a rule applies, and is not waived. */
export type Answered<G, R extends Asked> = R['id'] extends Accepted<G> ? 'no' : Applies<G, R['when']>;
type Accepted<G> = G extends { readonly accepted: infer Ids } ? Ids : never;

/** What stands where nobody says anything: the platform, else the chart. */
export type Settled<G, Path extends string> = G extends { readonly platform: infer P extends keyof Platforms }
  ? Path extends keyof Platforms[P] ? Platforms[P][Path] : Default<G, Path>
  : Default<G, Path>;

type Default<G, Path extends string> = Path extends keyof StackDefaults
  ? StackDefaults[Path]
  : Path extends `istio.${string}` ? DefaultOf<G, 'istio', IstioDefaults, Path> : DefaultOf<G, 'cilium', CiliumDefaults, Path>;

/** `null` for a key that the line's chart leaves unset; everything possible while the owner is not known. */
type DefaultOf<G, Owner extends string, Defaults, Path extends string> = G extends { readonly [O in Owner]: { readonly line: infer Line extends keyof Defaults } }
  ? Path extends keyof Defaults[Line] ? Defaults[Line][Path] : null
  : Path extends FactPath ? Facts[Path] : unknown;
