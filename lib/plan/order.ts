/** Why a release waits for an earlier one. */
export interface OrderEdge { readonly on: string; readonly because: string; readonly source: string }

/** The place of one release in an order. */
export interface Place { readonly name: string; readonly after: readonly OrderEdge[] }

/** A release that names itself, a later one or an unknown one, told on the name. */
export type NotEarlier<Name extends string, On extends string> = `✗ ${Name} cannot wait for ${On}: only releases that stand before it can be named`;

declare const because: unique symbol;

/** No name has this type. A bare sentence beside the name would collapse to `never`, and nobody could read it. */
export interface Refused<Says> { readonly [because]: Says }

/** The places themselves while each names earlier ones only. */
export type OnlyBackwards<Places, Earlier extends string = never> = Places extends readonly [infer First extends Place, ...infer Later]
  ? readonly [Backwards<First, Earlier>, ...OnlyBackwards<Later, Earlier | First['name']>]
  : readonly [];

type Backwards<P extends Place, Earlier extends string> = {
  readonly name: P['name'];
  readonly after: { readonly [Index in keyof P['after']]: BackwardsEdge<P['after'][Index], P['name'], Earlier> };
};
type BackwardsEdge<Edge, Name extends string, Earlier extends string> = Edge extends { readonly on: infer On extends string }
  ? On extends Earlier ? Edge : Omit<Edge, 'on'> & { readonly on: On & Refused<NotEarlier<Name, On>> }
  : Edge;

/** An order of releases. A place that names a later one does not compile. */
export const inOrder = <const Places extends readonly Place[]>(places: Places & OnlyBackwards<Places>): Places => places;
