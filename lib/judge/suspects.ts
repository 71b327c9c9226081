import type { Rule } from '../rules';
import type { Allowed, Settled } from './in-force';
import type { Meets } from './meets';

/** What is known of a stack before its settings: silence is judged against it once for all stacks alike. */
interface Silent<Line, Platform> { readonly platform: Platform; readonly cilium: { readonly line: Line } }

/** The rules by need that silence of this line on this platform could break: few, since most defaults are fine. */
export type Suspects<Musts, Line, Platform> = {
  [Path in keyof Musts as Path extends `cilium.${string}` ? [Suspect<Musts[Path], Path, Settled<Silent<Line, Platform>, Path>>] extends [never] ? never : Path : never]:
    Path extends string ? Suspect<Musts[Path], Path, Settled<Silent<Line, Platform>, Path>> : never;
};
type Suspect<R, Path extends string, Value> = R extends Rule
  ? R['need'][Path & keyof R['need']] extends { readonly sameAs: string }
    ? R
    : Meets<Value, Allowed<unknown, R['need'][Path & keyof R['need']]>> extends 'yes' ? never : R
  : never;
