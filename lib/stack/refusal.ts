import type { Below, Broken, Missing } from '../judge';

/** The stated value of one property, or the sentence that refuses it. */
export type Stated<Value, B, Property extends string> = [Told<B, Property>] extends [never] ? Value : Told<B, Property>;
type Told<B, Property extends string> = Below<B, Property> extends Broken<infer Says, string> ? Says : never;

/** Sentences that have no place because `values` is left out altogether; they are told of the whole argument. */
export type Unplaced<Values, B> = [keyof Values] extends [never] ? [B] extends [never] ? unknown : Missing<SaysOf<B>> : unknown;
type SaysOf<B> = B extends Broken<infer Says, string> ? Says : never;

/** The same for a mesh: what it contradicts itself. What concerns the Cilium is told where that is handed in. */
export type UnplacedInMesh<Values, B> = Unplaced<Values, Extract<B, { readonly path: `istio.${string}` }>>;
