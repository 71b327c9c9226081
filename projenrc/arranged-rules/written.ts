/** TypeScript text of literals and of the types that are made of them. */
export const literal = (value: unknown): string => (typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value));

/** The name of a member; quoted where it is no word. */
export const key = (name: string): string => (/^\w+$/.test(name) ? name : literal(name));

/** What a pattern lets pass, as a union. */
export const union = (pattern: unknown): string => [pattern].flat().map(literal).join(' | ');

/** Members in braces, one a line, or on one line where few. */
export const members = (entries: readonly (readonly [key: string, type: string])[]): string =>
  entries.length === 0 ? '{}' : `{ ${entries.map(([key, type]) => `readonly ${literal(key)}: ${type}`).join('; ')} }`;
/** An interface with a member a line. */
export const table = (name: string, says: string, entries: readonly (readonly [key: string, type: string])[]): string =>
  [`/** ${says} */`, `export interface ${name} {`, ...entries.map(([key, type]) => `  readonly ${literal(key)}: ${type};`), '}', ''].join('\n');
