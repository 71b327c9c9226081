import { ciliumLines, istioLines } from '../catalogue';
import type { Before, CiliumLine, From, IstioLine } from '../catalogue';

type Cilium = typeof ciliumLines;
type Istio = typeof istioLines;

const from = (lines: readonly string[], first: string): readonly string[] => lines.slice(lines.indexOf(first));
const before = (lines: readonly string[], end: string): readonly string[] => lines.slice(0, lines.indexOf(end));

/** The Cilium lines from one on: `when: { 'cilium.line': ciliumFrom('1.20') }`. */
export const ciliumFrom = <const First extends CiliumLine>(first: First) => from(ciliumLines, first) as From<Cilium, First>;
/** The Cilium lines before one. */
export const ciliumBefore = <const End extends CiliumLine>(end: End) => before(ciliumLines, end) as Before<Cilium, End>;
/** The Istio lines from one on. */
export const istioFrom = <const First extends IstioLine>(first: First) => from(istioLines, first) as From<Istio, First>;
/** The Istio lines before one. */
export const istioBefore = <const End extends IstioLine>(end: End) => before(istioLines, end) as Before<Istio, End>;
