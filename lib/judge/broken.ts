import type { Derived, MeshMusts, Musts } from './arranged.gen';
import type { Arranged, Asked, Contest, Leaf } from './arrangement';
import type { AllowedBy, Answered, FillsOwner, InForce, SettledBy, Written } from './in-force';
import type { Meets } from './meets';

/** A need that is contradicted: what to say, and the fact to say it of. */
export interface Broken<Says, Path> { readonly says: Says; readonly path: Path }

/** Everything that the given stack contradicts for certain. */
export type BrokenIn<G> = BrokenAmong<G, Musts>;

/** What a mesh and its Cilium contradict and what the mesh has a part in. */
export type BrokenByMesh<G> = BrokenAmong<G, MeshMusts>;

type BrokenAmong<G, Rules extends Arranged> =
  | BrokenWritten<G, G, Rules['written']>
  | BrokenDerived<G, Rules['derived']>
  | ClashingIn<G, Rules['contested']>
  | BrokenByDefault<G, Rules>;

/** Walks what is written and what is needed side by side. What is perhaps not written is left to run time. */
type BrokenWritten<G, Here, Node> = {
  [Key in keyof Node & keyof Here]: Node[Key] extends Leaf<infer Path extends string, infer R>
    ? undefined extends Here[Key] ? never : Refused<G, R, Path, Here[Key]>
    : BrokenWritten<G, Here[Key], Node[Key]>
}[keyof Node & keyof Here];

type BrokenDerived<G, Rules> = { [Path in keyof Rules]: Refused<G, Rules[Path], Path & string, InForce<G, Path & string>> }[keyof Rules];

/** The rules that apply and that a value cannot satisfy. */
type Refused<G, R, Path extends string, Value> = R extends Asked
  ? Meets<Value, AllowedBy<G, R>> extends 'no'
    ? SaidOf<G, R, Path>
    : never
  : never;

/** A derived fact is blamed on the first of its keys that the user wrote. */
type Blamed<G, Path extends string> = Path extends keyof Derived ? FirstWritten<G, Derived[Path]['blame'], Derived[Path]['blame'][0]> : Path;
type FirstWritten<G, Paths, Otherwise> = Paths extends readonly [infer Path extends string, ...infer Later]
  ? [Written<G, Path>] extends [undefined] ? FirstWritten<G, Later, Otherwise> : Path
  : Otherwise;

/** Silence that is kept is what the platform settles, else the chart's default: which rules these break is known beforehand. */
type BrokenByDefault<G, Rules extends Arranged> = G extends { readonly silence: 'kept'; readonly platform: infer Platform; readonly cilium: infer Cilium extends { readonly line: unknown } }
  ?
    | BrokenSilent<G, Cilium, Rules['silent'][Cilium['line'] & keyof Rules['silent']], SettledBy<Platform>>
    | BrokenSilent<G, Cilium, Rules['settled'][Platform & keyof Rules['settled']], never>
  : never;
type BrokenSilent<G, Cilium, Rules, Elsewhere> = {
  [Key in keyof Rules]: Rules[Key] extends Leaf<infer Path extends string, infer R>
    ? Path extends Elsewhere ? never : [Written<Cilium, Key & string>] extends [undefined] ? SaidOf<G, R, Path> : never
    : never
}[keyof Rules];

/** What is said of rules that apply. */
type SaidOf<G, R, Path extends string> = R extends Asked ? Answered<G, R> extends 'yes' ? Broken<R['says'], Blamed<G, Path>> : never : never;

/** Silence that is filled is wrong only where no value serves every rule that applies: all of them are named. */
type ClashingIn<G, Contested> = {
  [Path in keyof Contested]: [Written<G, Path & string>, FillsOwner<G, Path & string>] extends [undefined, true] ? Clashing<G, Contested[Path], Path & string> : never
}[keyof Contested];
type Clashing<G, C, Path extends string> = C extends Contest<infer R extends Asked, infer Rival>
  ? 'yes' extends AnyAnswer<G, Rival> ? SaidOf<G, R, Path> : never
  : never;
type AnyAnswer<G, R> = R extends Asked ? Answered<G, R> : never;
