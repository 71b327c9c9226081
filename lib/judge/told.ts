import type { Verdict } from './verdict';

/** A verdict as a line for a person: its sentence, the fact to look at, and what is there. */
export const told = ({ sentence, path, found }: Verdict): string => `${sentence} [${path} is ${found === undefined ? 'not set' : JSON.stringify(found)}]`;
