import type { derivedFacts, FactPath, Rule, rules } from '../rules';

/*
 * The rules, arranged once for the judge of every stack: nothing here depends on a stack, so a rule that nobody's
 * settings touch costs nothing later.
 */
type EveryRule = (typeof rules)[number];
type Derived = typeof derivedFacts;

/** The rules by the path they need. */
export type RulesByNeed = { [R in EveryRule as keyof R['need'] & FactPath]: R };

/** Only a `must` refuses. */
export type MustByNeed = { [R in Extract<EveryRule, { readonly strength: 'must' }> as keyof R['need'] & FactPath]: R };

/** Those that need what the mesh can change: the pair asks them again, and no other. */
export type MeshMustByNeed = { [R in Extract<EveryRule, { readonly strength: 'must' }> as MeshNeed<R>]: R };
type MeshNeed<R extends Rule> = R extends Rule
  ? keyof R['need'] & FactPath extends infer Path
    ? [TouchesMesh<Path | keyof R['when'] | Named<R['need']>>] extends [never] ? never : Path & FactPath
    : never
  : never;

/** The paths among these whose value the mesh can change, seen through derived facts and through what is filled. */
export type TouchesMesh<Path> = Path extends `istio.${string}` | 'gatewayApi.line'
  ? Path
  : Path extends AlwaysStated
    ? never
    : Path extends keyof Derived
      ? [TouchesMesh<Read<Derived[Path]['rows'][number]>>] extends [never] ? never : Path
      : Path extends keyof RulesByNeed
        ? [TouchesMesh<Read<RulesByNeed[Path]>>] extends [never] ? never : Path
        : never;

/** Facts that every Cilium states for itself. */
type AlwaysStated = 'mode' | 'platform' | 'delivery' | 'cilium.line';

/** What rules or rows read. */
type Read<R> = R extends { readonly when: infer When } ? keyof When | (R extends { readonly need: infer Need } ? Named<Need> : never) : never;
type Named<Need> = Need[keyof Need] extends { readonly sameAs: infer Path } ? Path : never;

/** Rules by need as a tree of keys. Judging walks it along what is written, and no further. */
export type Tree<Musts, Path extends string = keyof Musts & string, Prefix extends string = ''> = {
  readonly [Head in HeadOf<Path>]: Head extends Path
    ? Leaf<`${Prefix}${Head}`, Musts[`${Prefix}${Head}` & keyof Musts]>
    : Tree<Musts, RestOf<Path, Head>, `${Prefix}${Head}.`>;
};
export interface Leaf<Path, R> { readonly path: Path; readonly rules: R }
type HeadOf<Path extends string> = Path extends `${infer Head}.${string}` ? Head : Path;
type RestOf<Path extends string, Head extends string> = Path extends `${Head}.${infer Rest}` ? Rest : never;
