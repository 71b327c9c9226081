import type { DerivedFact, Rule } from '../../lib/rules';

/** Facts that every Cilium states for itself. */
const alwaysStated: ReadonlySet<string> = new Set(['mode', 'platform', 'delivery', 'cilium.line']);

/** The paths whose value a mesh can change, seen through derived facts and through what rules fill in. */
export const touchedByMesh = (rules: readonly Rule[], derived: ReadonlyMap<string, DerivedFact>): ReadonlySet<string> => {
  const known = new Map<string, boolean>();
  const touched = (path: string): boolean => {
    const answer = known.get(path);
    if (answer !== undefined) return answer;
    known.set(path, false); // what leads back to itself adds nothing
    const now = path.startsWith('istio.') || path === 'gatewayApi.line' || (!alwaysStated.has(path) && readFor(path).some(touched));
    known.set(path, now);
    return now;
  };
  const readFor = (path: string): readonly string[] => {
    const table = derived.get(path);
    return table === undefined
      ? rules.filter((rule) => neededPath(rule) === path).flatMap(readBy)
      : readByTable(table);
  };
  const paths = [...rules.flatMap((rule) => [neededPath(rule), ...readBy(rule)]), ...[...derived].flatMap(([path, table]) => [path, ...readByTable(table)])];
  return new Set(paths.filter(touched).sort());
};

const readByTable = ({ rows }: DerivedFact): readonly string[] => rows.flatMap(({ when }) => Object.keys(when ?? {}));

/** The one path that a rule needs. */
export const neededPath = ({ need }: Rule): string => Object.keys(need).join();

/** What a rule must know to be judged, beside what it needs. */
export const readBy = (rule: Rule): readonly string[] => [...Object.keys(rule.when), ...sameAs(rule)];

/** The fact whose value a rule needs, where it names one. */
export const sameAs = ({ need }: Rule): readonly string[] =>
  Object.values(need).flatMap((pattern) => (typeof pattern === 'object' && pattern !== null && 'sameAs' in pattern ? [pattern.sameAs] : []));
