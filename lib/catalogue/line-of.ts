/** The line of an exact version: `'1.19.6'` → `'1.19'`. Whether the line is known is for the caller to say. */
export const lineOf = (version: string): string => version.split('.').slice(0, 2).join('.');
