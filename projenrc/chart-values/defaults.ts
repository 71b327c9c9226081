import { header } from './emit';
import { type Fact } from './facts';
import { lines, type Project } from './lines';
import { type Scalar } from './read';

type Row = readonly [path: string, value: Scalar];

/** What all lines of a project say alike, and what each line says for itself. */
export interface Defaults { readonly common: readonly Row[]; readonly byLine: ReadonlyMap<string, readonly Row[]> }

export function defaultsOf(project: Project, facts: readonly Fact[]): Defaults {
  const shared = ({ defaults }: Fact): boolean => defaults.size === lines[project].length && new Set(defaults.values()).size === 1;
  const rows = (of: readonly Fact[], line: string): Row[] => of.flatMap(({ path, defaults }) => {
    const value = defaults.get(line);
    return value === undefined ? [] : [[path, value] as const];
  });
  const own = facts.filter((fact) => !shared(fact));
  return {
    common: rows(facts.filter(shared), lines[project][0]),
    byLine: new Map(lines[project].map((line) => [line, rows(own, line)])),
  };
}

/** The defaults as plain data, for the run time. */
export function defaultsFile(project: Project, { common, byLine }: Defaults): string {
  const rows = (entries: readonly Row[], indent: string): string =>
    entries.map(([path, value]) => `${indent}${JSON.stringify(path)}: ${JSON.stringify(value)},\n`).join('');
  return header
    + 'type Table = Readonly<Record<string, string | number | boolean | null>>;\n\n'
    + `export const ${project}Defaults: { readonly common: Table; readonly byLine: Readonly<Record<string, Table>> } = {\n`
    + `  common: {\n${rows(common, '    ')}  },\n`
    + '  byLine: {\n'
    + [...byLine].map(([line, own]) => `    ${JSON.stringify(line)}: {\n${rows(own, '      ')}    },\n`).join('')
    + '  },\n};\n';
}
