import type { Literal } from '../rules';

/** What is written at a dotted path; `undefined` where nothing is. An object or a list is no fact and gives nothing. */
export const written = (subject: object, path: string): Literal | undefined => {
  const there = statedAt(subject, path);
  return isLiteral(there) ? there : undefined;
};

/** Whether anything is written at a dotted path. */
export const isStated = (subject: object, path: string): boolean => statedAt(subject, path) !== undefined;

/** What is written at a dotted path, a list or an object included. */
export const statedAt = (subject: object, path: string): unknown => {
  let here: unknown = subject;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
};

const isLiteral = (value: unknown): value is Literal => value === null || ['string', 'number', 'boolean'].includes(typeof value);
