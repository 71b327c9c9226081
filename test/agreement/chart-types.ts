import { readAll } from '../../projenrc/chart-values';
import { charts } from '../../projenrc/chart-values/lines';
import { membersOf } from '../../projenrc/chart-values/type-text';
import { inside } from '../../projenrc/chart-values/overrides/inside';
import type { Literal } from '../../lib/rules';

/** `line path` → the members of the setting's type, as TypeScript text. */
const known: ReadonlyMap<string, readonly string[]> = new Map(readAll().flatMap(({ source, settings }) => {
  const { owner } = charts[source.chart];
  const key = (path: string): string => `${source.line} ${owner}.${path}`;
  return [
    ...Object.entries(inside[source.chart] ?? {}).map(([path, type]) => [key(path), membersOf(type)] as const),
    ...[...settings.values()].map(({ path, type }) => [key(path), membersOf(type)] as const),
  ];
}));

/** The members of a setting's type on one chart line; nothing where the line has no such setting. */
export const membersAt = (line: string, path: string): readonly string[] => known.get(`${line} ${path}`) ?? [];

/** Whether a literal can be written there. */
export const takes = (members: readonly string[], literal: Literal): boolean => members.some((member) => {
  if (literal === null) return member === 'null';
  if (typeof literal === 'boolean') return member === 'boolean' || member === String(literal);
  if (typeof literal === 'number') return member === 'number' || member === String(literal);
  return member === 'string' || member === `'${literal}'`;
});

/** Literals that a type takes, beside those that are named: candidates for "something else". */
export const others = (members: readonly string[]): readonly Literal[] => members.flatMap((member): readonly Literal[] => {
  if (member === 'boolean') return [true, false];
  if (member === 'true' || member === 'false') return [member === 'true'];
  if (member === 'number') return [4242];
  if (member === 'string') return ['/something/else'];
  if (member.startsWith("'")) return [member.slice(1, -1)];
  return [];
});
