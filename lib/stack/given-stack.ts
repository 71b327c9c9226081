import type { IstioLine, IstioVersion, LineOf } from '../catalogue';
import type { BrokenByMesh, BrokenIn } from '../judge';
import type { IstioValuesByLine } from '../values';
import type { IsGuess, Told } from './given-cilium';

/** The values of every chart of the line that a version belongs to; all optional. Any object while the version is not known. */
export type IstioValuesOf<Version extends IstioVersion> = IstioVersion extends Version ? object : Partial<IstioValuesByLine[LineOf<Version> & IstioLine]>;

/** Something that carries what a Cilium states. */
export interface WithGiven { readonly given: object }
export type GivenOf<Cilium> = Cilium extends { readonly given: infer Given } ? Given : never;

/** What a mesh and its Cilium state together: the pair is judged, not each alone. */
export type GivenStack<Cilium, Version extends string, Mode, CniChart, Namespace, NodeNamespace, Values, Accepted> = {
  readonly [Key in Exclude<keyof GivenOf<Cilium>, 'accepted'>]: GivenOf<Cilium>[Key]
} & {
  /** The Cilium by itself, whose facts stand unless the mesh changes them; a waiver of the mesh's own could change any. */
  readonly below: [Accepted] extends [never] ? GivenOf<Cilium> : undefined;
  readonly accepted: Accepted | (GivenOf<Cilium> extends { readonly accepted: infer Ids } ? Ids : never);
  readonly istio: Values & {
    readonly line: LineOf<Version>;
    readonly mode: Mode;
    readonly cniChart: CniChart;
    readonly namespace: Namespace;
    readonly nodeNamespace: NodeNamespace;
  };
};

/** What a mesh contradicts, together with its Cilium. */
export type BrokenMesh<Cilium, Version extends IstioVersion, Mode, CniChart, Namespace, NodeNamespace, Values, Accepted> =
  BrokenPair<Cilium, Values, IstioValuesOf<Version>, GivenStack<Cilium, Version, Mode, CniChart, Namespace, NodeNamespace, Values, Accepted>>;

/**
 * What the pair contradicts beyond what was told where the Cilium is stated. Nothing is judged while inference holds
 * the settings as wide as the line itself, or does not know the Cilium yet.
 */
type BrokenPair<Cilium, Values, Line, Given> = IsGuess<Values, Line> extends true
  ? never
  : GivenOf<Cilium> extends { readonly cilium: object } ? Told<Exclude<BrokenByMesh<Given>, BrokenIn<GivenOf<Cilium>>>> : never;
