import { Output, output } from '@pulumi/pulumi';
import type { Input } from '@pulumi/pulumi';
import type { Json, JsonObject } from '../plan';
import type { Fault } from './fault';
import { isRead } from './read-paths';
import { standInText } from './stand-in';

/** Inputs that are set aside while a stack is judged and planned, by the text that stands in their place. */
export type LateLeaves = Map<string, unknown>;

/** Whether a value is known only later: an Output or a promise. */
export const isLate = (value: unknown): boolean => Output.isInstance(value) || value instanceof Promise;

/** Whether anything in a value is known only later. */
export const holdsLate = (value: unknown): boolean =>
  isLate(value) || (typeof value === 'object' && value !== null && Object.values(value).some(holdsLate));

/** A value with everything in it known; secret where a part of it is. */
export const whenKnown = <Known>(value: unknown): Output<Known> => output(value) as Output<Known>;

/** Values with a text in the place of each input; a text, because merging and judging must see that something is written. */
export const setAside = (values: unknown, fact: string, property: string, late: LateLeaves, faults: Fault[]): unknown => {
  if (isLate(values)) {
    if (isRead(fact)) faults.push({ path: property, says: notPlain(values) });
    return standIn(values, late);
  }
  if (Array.isArray(values)) return holdsLate(values) ? standIn(values, late) : values;
  if (typeof values !== 'object' || values === null) return values;
  return Object.fromEntries(Object.entries(values).map(([key, value]: [string, unknown]) =>
    [key, setAside(value, `${fact}.${key}`, `${property}.${key}`, late, faults)]));
};

/**
 * Values that the types do not know: by leaf where no rule reads what is late, else, or where they are late as a whole,
 * all of them `late`.
 */
export const setAsideUnsafe = <Values>(values: unknown, fact: string, late: LateLeaves): { readonly plain?: Values; readonly late?: Input<Values> } => {
  if (!holdsLate(values)) return { plain: values as Values };
  const leaves: LateLeaves = new Map(late);
  const faults: Fault[] = [];
  const plain = setAside(values, fact, 'unsafeValues', leaves, faults);
  if (isLate(values) || faults.length > 0) return { late: values as Input<Values> };
  leaves.forEach((leaf, text) => late.set(text, leaf));
  return { plain: plain as Values };
};

/** An input where a plain value belongs. */
export const notPlain = (value: unknown): string =>
  `is ${value instanceof Promise ? 'a promise' : 'an Output'}: rules read it before anything is made, so write a plain value, or one of pulumi.Config`;

const standIn = (value: unknown, late: LateLeaves): string => {
  const text = standInText(late.size);
  late.set(text, value);
  return text;
};

/** Planned values with the inputs back in their places. */
export const putBack = (values: JsonObject, late: LateLeaves): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === undefined ? value : back(value, late)]));

const back = (value: Json, late: LateLeaves): unknown => {
  if (typeof value === 'string') return late.get(value) ?? value;
  if (isList(value)) return value.map((item) => back(item, late));
  return typeof value === 'object' && value !== null ? putBack(value, late) : value;
};

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
