import type { Json } from '../../lib/plan';

/** Other legal values by path, for leaves whose own kind does not say what else is legal (`'cni.chainingMode'`). */
export type OtherValues = Readonly<Record<string, Json>>;

/** `undefined` stands for leaving the leaf out. */
type Candidate = Json | undefined;

/**
 * Values that differ from this one and have a fair chance to be legal, the best first. A chart that refuses one says
 * nothing, so the next is tried. Leaving the leaf out comes last: it tells nothing where the value is the default.
 */
export const othersOf = (value: Json): readonly Candidate[] => {
  switch (typeof value) {
    case 'boolean': return [!value, undefined];
    case 'number': return [value + 1, value - 1, undefined];
    case 'string': return [...otherStrings(value), undefined];
    default: return value === null ? [undefined, 'other'] : Array.isArray(value) ? [['other'], undefined] : [{ other: 'other' }, undefined];
  }
};

const otherStrings = (text: string): readonly string[] => {
  if (text === 'true' || text === 'false') return [text === 'true' ? 'false' : 'true'];
  const digits = /\d+(?=\D*$)/.exec(text);
  const counted = digits === null ? [] : [text.slice(0, digits.index) + String(Number(digits[0]) + 1) + text.slice(digits.index + digits[0].length)];
  return [...counted, `${text}other`];
};
