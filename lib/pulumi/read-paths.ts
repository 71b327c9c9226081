import { derivedFacts, rules } from '../rules';

/*
 * Which facts must be known when the program runs. A fact that rules only compare with "unset" (`''` or `null`) may
 * come late: that it is written says enough, as with the address of an API server that is still being made.
 */
type EveryRule = (typeof rules)[number];
type EveryRow = (typeof derivedFacts)[keyof typeof derivedFacts]['rows'][number];

/** The facts that rules compare with a value. */
export type ReadPath = Compared<EveryRule['when']> | NeededBy<EveryRule['need']> | Compared<Conditions<EveryRow>>;

type Conditions<Row> = Row extends { readonly when: infer When } ? When : never;
type NeededBy<Need> = Need extends unknown ? Compared<Need> | SameAs<Need[keyof Need]> : never;
type SameAs<Pattern> = Pattern extends { readonly sameAs: infer Path extends string } ? Path : never;
type Compared<When> = When extends unknown ? { [Path in keyof When]: OnlyUnset<When[Path]> extends true ? never : Path & string }[keyof When] : never;
type OnlyUnset<Pattern> = [Pattern extends readonly (infer Literal)[] ? Literal : Pattern] extends ['' | null] ? true : false;

/** The same at run time. */
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
