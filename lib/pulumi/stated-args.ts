import type { Fault } from './fault';
import { holdsLate, isLate, notPlain } from './late-leaves';

/** Arguments that may hold inputs; everything else decides what is planned and must be plain. */
const mayBeLate: readonly string[] = ['values', 'unsafeValues', 'gateways', 'cilium'];

/** A sentence for each argument that is known too late. */
export const lateFaults = (args: object): readonly Fault[] => Object.entries(args)
  .filter(([name]) => !mayBeLate.includes(name))
  .flatMap(([name, value]: [string, unknown]) => lateIn(name, value));

/** The same of any property, down to the very leaf. */
export const lateIn = (path: string, value: unknown): readonly Fault[] => {
  if (isLate(value)) return [{ path, says: notPlain(value) }];
  if (!holdsLate(value)) return [];
  return Object.entries(value as object).flatMap(([key, below]: [string, unknown]) => lateIn(`${path}.${key}`, below));
};
