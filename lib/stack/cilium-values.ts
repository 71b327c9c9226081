import type { CiliumLine } from '../catalogue';
import type { CiliumValuesByLine } from '../values';

/**
 * Settings of a Cilium kept in a variable with their literals, as if they stood in the construct, so that they are
 * judged there: `const values = ciliumValues('1.19', { cni: { exclusive: false } })`. A plain variable widens `false`
 * to `boolean`, of which types know nothing. What is refused is told on `values` as a whole; the sentence names the key.
 */
export const ciliumValues = <Line extends CiliumLine, const Values extends CiliumValuesByLine[Line]>(
  _line: Line,
  values: Values & OnlyKnown<Values, CiliumValuesByLine[Line]>,
): Values => values;

/** A misspelt key is refused here, as it would be in the construct. */
type OnlyKnown<Values, Line> = { readonly [Key in Exclude<keyof Values, keyof Line>]: never };
