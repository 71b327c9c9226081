import type { derivedFacts, Rule } from '../rules';
import type { Leaf, MeshMustByNeed, MustByNeed, Tree } from './by-need';
import type { Allowed, Answered, InForce, Settled, Written } from './in-force';
import type { Meets } from './meets';
import type { Sentence } from './sentence';
import type { Suspects } from './suspects';

type Derived = typeof derivedFacts;

/** A need that is contradicted: what to say, and the fact to say it of. */
export interface Broken<Says, Path> { readonly says: Says; readonly path: Path }

/** Everything that the given stack contradicts for certain. */
export type BrokenIn<G> = BrokenAmong<G, Arranged<MustByNeed>>;

/** What a mesh and its Cilium contradict and what the mesh has a part in. */
export type BrokenByMesh<G> = BrokenAmong<G, Arranged<MeshMustByNeed>>;

/** Rules as the judge looks at them; arranged once for all stacks. */
interface Arranged<Musts> {
  readonly all: Musts;
  readonly written: Tree<Omit<Musts, keyof Derived>>;
  readonly derived: Pick<Musts, keyof Musts & keyof Derived>;
  readonly contested: Contested<Musts>;
}

type BrokenAmong<G, Rules extends Arranged<unknown>> = BrokenWritten<G, G, Rules['written']> | BrokenDerived<G, Rules['derived']> | BrokenSilent<G, Rules>;

/** Walks what is written and what is needed side by side. What is perhaps not written is left to run time. */
type BrokenWritten<G, Here, Node> = {
  [Key in keyof Node & keyof Here]: Node[Key] extends Leaf<infer Path extends string, infer R>
    ? undefined extends Here[Key] ? never : Refused<G, R, Path, Here[Key]>
    : BrokenWritten<G, Here[Key], Node[Key]>
}[keyof Node & keyof Here];

type BrokenDerived<G, Musts> = { [Path in keyof Musts]: Refused<G, Musts[Path], Path & string, InForce<G, Path & string>> }[keyof Musts];

/** Silence that is kept is the chart's default; silence that is filled is wrong only where no value serves every rule. */
type BrokenSilent<G, Rules extends Arranged<unknown>> = G extends { readonly silence: 'kept'; readonly platform: infer Platform; readonly cilium: { readonly line: infer Line } }
  ? BrokenByDefault<G, Suspects<Omit<Rules['all'], keyof Derived>, Line, Platform>> | ClashingIn<G, Omit<Rules['contested'], `cilium.${string}`>>
  : ClashingIn<G, Rules['contested']>;

type BrokenByDefault<G, Musts> = {
  [Path in keyof Musts]: [Written<G, Path & string>] extends [undefined] ? Refused<G, Musts[Path], Path & string, Settled<G, Path & string>> : never
}[keyof Musts];

type ClashingIn<G, Musts> = { [Path in keyof Musts]: [Written<G, Path & string>] extends [undefined] ? Clashing<G, Musts[Path], Path & string> : never }[keyof Musts];

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

/** Paths of which two rules could need different values. */
type Contested<Musts> = { [Path in keyof Musts as [Rivals<Musts[Path], Musts[Path], Path & string>] extends [never] ? never : Path]: Musts[Path] };
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
