import type { CiliumLine, CiliumVersion, LineOf } from '../catalogue';
import type { Broken, BrokenIn } from '../judge';
import type { CiliumValuesByLine } from '../values';

/**
 * The values of the line that a version belongs to. While the version is not known they are any object, not those of every
 * line: a compiler asks before it has inferred the version, and would look at all lines at once. Run time judges such values.
 */
export type CiliumValuesOf<Version extends CiliumVersion> = CiliumVersion extends Version ? object : CiliumValuesByLine[LineOf<Version> & CiliumLine];

/** What a Cilium states, as the compile-time judge reads it; its facts travel to the mesh in this type. */
export interface GivenCilium<Version extends string, Mode, Platform, KubeProxy, GatewayApi, Engine, L2, Values, Accepted, Silence> {
  readonly mode: Mode;
  readonly platform: Platform;
  readonly kubeProxy: KubeProxy;
  readonly delivery: Engine;
  readonly gatewayApi: GivenGatewayApi<GatewayApi>;
  readonly l2: { readonly announced: L2 extends undefined ? false : true };
  readonly accepted: Accepted;
  readonly silence: Silence;
  readonly cilium: Values & { readonly line: LineOf<Version> };
}

/** An object of which nothing is known. */
export type Nothing = Record<never, never>;

/** `false`: somebody else installs the CRDs; left out: the judge chooses. */
type GivenGatewayApi<GatewayApi> = GatewayApi extends string ? { readonly line: LineOf<GatewayApi> } : GatewayApi extends false ? { readonly line: null } : Nothing;

/**
 * Settings as wide as the line itself are not judged: inference asks for that once a call. It also asks what the
 * answer could be before it knows the settings; "some sentence" is enough then, and spares it a walk over the whole line.
 */
export type BrokenFor<Values, Line, Given> = IsGuess<Values, Line> extends true ? never : Told<BrokenIn<Given>>;
/** Of a line that is not known, nothing at all is the guess. */
export type IsGuess<Values, Line> = [keyof Line] extends [never] ? ([keyof Values] extends [never] ? true : false) : [keyof Line] extends [keyof Values] ? true : false;
export type Told<B> = [B] extends [infer Known extends Broken<string, string>] ? Known : never;
