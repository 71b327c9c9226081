import type { derivedFacts, Rule } from '../rules';
import type { Allowed, Answered, InForce, RulesByNeed, Settled, Written } from './in-force';
import type { Meets } from './meets';
import type { Sentence } from './sentence';

type Derived = typeof derivedFacts;

/** A need that is contradicted: what to say, and the fact to say it of. */
export interface Broken<Says, Path> { readonly says: Says; readonly path: Path }

/** Everything that the given stack contradicts for certain. */
export type BrokenIn<G> = { [Path in keyof RulesByNeed]: BrokenAt<G, Path> }[keyof RulesByNeed];

type BrokenAt<G, Path extends keyof RulesByNeed> = Path extends keyof Derived
  ? Refused<G, Strict<RulesByNeed[Path]>, Path, InForce<G, Path>>
  : Written<G, Path> extends infer Value
    ? [Value] extends [undefined]
      ? G extends { readonly silence: 'kept' }
        ? Path extends `cilium.${string}` ? Refused<G, Strict<RulesByNeed[Path]>, Path, Settled<G, Path>> : never
        : Path extends Contested ? Clashing<G, Strict<RulesByNeed[Path]>, Path> : never
      : Refused<G, Strict<RulesByNeed[Path]>, Path, Value>
    : never;

/** Only a `must` refuses. */
type Strict<R> = Extract<R, { readonly strength: 'must' }>;

/** The rules that apply and that a value cannot satisfy. */
type Refused<G, R, Path extends string, Value> = R extends Rule
  ? Meets<Value, Allowed<G, R['need'][Path & keyof R['need']]>> extends 'no'
    ? Answered<G, R> extends 'yes' ? Broken<Sentence<R>, Blamed<G, Path>> : never
    : never
  : never;

/** A derived fact is blamed on the first of its keys that the user wrote. */
type Blamed<G, Path extends string> = Path extends keyof Derived ? FirstWritten<G, Derived[Path]['blame'], Derived[Path]['blame'][0]> : Path;
type FirstWritten<G, Paths, Otherwise> = Paths extends readonly [infer Path extends string, ...infer Later]
  ? [Written<G, Path>] extends [undefined] ? FirstWritten<G, Later, Otherwise> : Path
  : Otherwise;

/** Paths of which two rules could need different values; computed once. */
type Contested = { [Path in keyof RulesByNeed]: Rivals<Strict<RulesByNeed[Path]>, Strict<RulesByNeed[Path]>, Path> extends never ? never : Path }[keyof RulesByNeed];
type Rivals<R, Other, Path extends string> = R extends Rule
  ? Other extends Rule
    ? Extract<Allowed<unknown, R['need'][Path & keyof R['need']]>, Allowed<unknown, Other['need'][Path & keyof Other['need']]>> extends never ? Other : never
    : never
  : never;

/** Every rule that applies beside a rival that applies as well: no value can serve both, so both are named. */
type Clashing<G, R, Path extends string, Every = R> = R extends Rule
  ? Rivals<R, Every, Path> extends infer Rival
    ? [Rival] extends [never]
      ? never
      : 'yes' extends AnyAnswer<G, Rival> ? Answered<G, R> extends 'yes' ? Broken<Sentence<R>, Blamed<G, Path>> : never : never
    : never
  : never;
type AnyAnswer<G, R> = R extends Rule ? Answered<G, R> : never;
