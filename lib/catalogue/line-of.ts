import type { LineOf } from './lines';

/** The line of an exact version: `'1.19.6'` → `'1.19'`. A text that is no exact version gives itself. */
export const lineOf = <const Version extends string>(version: Version): LineOf<Version> =>
  version.split('.').slice(0, 2).join('.') as LineOf<Version>;
