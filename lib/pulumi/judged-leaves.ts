import type { Part } from '../plan';
import type { JudgedStack } from '../stack';
import { faultsError } from './fault';
import { whenKnown } from './late-leaves';
import type { LateLeaves } from './late-leaves';
import { refusals } from './verdict-faults';

/**
 * Inputs that are judged when they are known, each by itself, so that one that is secret or unknown says nothing of
 * the others. No rule compares them with a value; checks may (a range, a name). What is found is not told: it may be secret.
 */
export const judgedLeaves = (component: string, at: Part, late: LateLeaves, judgedWith: (known: (values: unknown) => unknown) => JudgedStack): LateLeaves =>
  new Map([...late].map(([text, value]) => [text, whenKnown<unknown>(value).apply((known) => {
    const refused = refusals(judgedWith((values) => replaced(values, text, known)), at, false);
    if (refused.length > 0) throw faultsError(component, refused);
    return known;
  })]));

/** Values with a known value in the place of what stood in for it. */
const replaced = (values: unknown, text: string, known: unknown): unknown => {
  if (values === text) return known;
  if (Array.isArray(values)) return values.map((value) => replaced(value, text, known));
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, replaced(value, text, known)]));
};
