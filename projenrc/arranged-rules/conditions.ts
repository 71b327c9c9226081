import { derivedFacts } from '../../lib/rules';
import { literal, union } from './written';

/** One condition after another, those that are quickly known first: the first that fails ends the question. */
export const conditions = (when: object): string => Object.entries(when)
  .map(([path, pattern]) => ({ path, pattern, effort: effort(path) }))
  .sort((one, other) => other.effort - one.effort)
  .reduce((later, { path, pattern }) => `When<${literal(path)}, ${union(pattern)}, ${later}>`, 'Always');

/** A stack states its own facts, a chart has defaults, and a derived fact asks for others. */
const effort = (path: string): number => (path in derivedFacts ? 2 : path.split('.').length > 2 ? 1 : 0);
