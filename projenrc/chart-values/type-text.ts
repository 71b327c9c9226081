/** Types as TypeScript text. */

const plain: Readonly<Record<string, string>> = { boolean: 'boolean', integer: 'number', number: 'number', string: 'string' };

/** Named types of `lib/values/kubernetes.ts` that are scalars all the same. */
const aliases: Readonly<Record<string, readonly string[]>> = { IntOrString: ['number', 'string'], Quantity: ['string', 'number'] };

/** The type that the chart itself tells. */
export function typeOf(path: string, told: string): string {
  if (told.startsWith('enum:')) return told.slice('enum:'.length).split('|').map(quoted).join(' | ');
  if (told === 'list:string') return 'readonly string[]';
  const parts = told.split('|').map((part) => plain[part]);
  if (parts.some((part) => part === undefined)) {
    throw new Error(`${path}: the chart only tells "${told}". Say the type in blocks.ts or in overrides/`);
  }
  return [...new Set(parts)].join(' | ');
}

export const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

/** The members of a union at the top level, aliases of scalars opened. */
export const membersOf = (type: string): string[] => type.split(' | ').flatMap((part) => aliases[part] ?? [part]);

const scalar = /^(boolean|number|string|null|true|false|-?[\d.]+|'[^']*')$/;

/** Whether a rule may read it: some member is a scalar other than null. Unions inside other types don't count. */
export const isScalar = (type: string): boolean =>
  !/[{<(]/.test(type) && membersOf(type).some((part) => part !== 'null' && scalar.test(part));

/** One union out of many: no repetitions, and no literals beside the type that holds them all. */
export function union(types: readonly string[]): string {
  const parts = [...new Set(types.flatMap(membersOf))];
  const held = (part: string): boolean => part.startsWith("'") && parts.includes('string');
  return parts.filter((part) => !held(part)).sort((a, b) => Number(a === 'null') - Number(b === 'null')).join(' | ');
}
