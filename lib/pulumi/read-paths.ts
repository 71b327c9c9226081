import { derivedFacts, rules } from '../rules';

/*
 * Which facts must be known when the program runs. A fact that rules only compare with "unset" (`''` or `null`) may
 * come late: that it is written says enough, as with the address of an API server that is still being made. The type
 * of the same, `ReadTree`, is generated from here.
 */
/** The facts that rules compare with a value. */
export const readPaths: ReadonlySet<string> = new Set([
  ...rules.flatMap(({ when, need }) => [...compared(when), ...compared(need), ...Object.values(need).flatMap(sameAs)]),
  ...Object.values(derivedFacts).flatMap(({ rows }) => rows.flatMap((row) => ('when' in row ? compared(row.when) : []))),
]);

/** Whether something at or below a path is read. */
export const isRead = (path: string): boolean => readPaths.has(path) || [...readPaths].some((read) => read.startsWith(`${path}.`));

function compared(conditions: object): readonly string[] {
  return Object.entries(conditions).filter(([, pattern]) => ![pattern].flat().every((literal) => literal === '' || literal === null)).map(([path]) => path);
}

function sameAs(pattern: unknown): readonly string[] {
  return typeof pattern === 'object' && pattern !== null && 'sameAs' in pattern ? [String(pattern.sameAs)] : [];
}
