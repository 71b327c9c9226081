import { type Defaults } from './defaults';
import { header, property } from './emit';
import { type Fact } from './facts';
import { type Project } from './lines';
import { type Scalar } from './read';
import { quoted } from './type-text';

/** Longer texts decide nothing; as types they would only be read. */
const longestLiteral = 24;

/** The facts of a project and their defaults, as flat types: a path is looked up, never walked. */
export function factTypesFile(project: Project, facts: readonly Fact[], { common, byLine }: Defaults): string {
  const title = project === 'cilium' ? 'Cilium' : 'Istio';
  const ofLine = (line: string): string => `${title}Defaults${line.replace('.', '_')}`;
  const rows = (entries: readonly (readonly [string, Scalar])[]): string =>
    entries.map(([path, value]) => `  ${quoted(path)}: ${literal(value)};\n`).join('');
  return header
    + '/** Every setting that rules may read, whatever the line. Null: unset, or unknown to some line. */\n'
    + `export interface ${title}Facts {\n${facts.map(({ path, type }) => `  ${quoted(path)}: ${type};\n`).join('')}}\n\n`
    + '/** Line → what its chart says when nobody else does. Null: unset. No such path: unknown to the line, or up to the patch. */\n'
    + `export interface ${title}Defaults {\n${[...byLine.keys()].map((line) => `  ${property(line)}: ${ofLine(line)};\n`).join('')}}\n\n`
    + `interface DefaultsOfAllLines {\n${rows(common)}}\n`
    + [...byLine].map(([line, own]) => `export interface ${ofLine(line)} extends DefaultsOfAllLines {\n${rows(own)}}\n`).join('');
}

function literal(value: Scalar): string {
  if (typeof value !== 'string') return String(value);
  return value.length > longestLiteral ? 'string' : quoted(value);
}
