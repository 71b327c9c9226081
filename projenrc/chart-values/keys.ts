import { header } from './emit';
import { type Read } from './facts';
import { charts, lines, type Project } from './lines';
import { membersOf } from './type-text';

/**
 * Every key of every chart line with its kind, for the run time: one row a key, `lines<tab>chart<tab>path<tab>kind`. The lines are
 * their places among the lines of the project, or `*` for all. A kind names what is accepted, divided by `|`.
 */
export function keysFile(project: Project, reads: readonly Read[]): string {
  const rows = new Map<string, string>();
  for (const { source, settings } of reads.filter(({ source: { chart } }) => charts[chart].project === project)) {
    for (const { path, type } of settings.values()) {
      const row = [source.chart, path, kindOf(type)].join('\t');
      rows.set(row, `${rows.get(row) ?? ''}${lines[project].indexOf(source.line)}`);
    }
  }
  const all = lines[project].map((_, index) => index).join('');
  const text = [...rows].map(([row, on]) => `${on === all ? '*' : on}\t${row}`);
  return `${header}export const ${project}Keys = [\n${text.map((row) => `  ${JSON.stringify(row)},\n`).join('')}];\n`;
}

/** `boolean`, `number`, `string`, `=literal`, `list`, `object`, `null`. */
const kindOf = (type: string): string => [...new Set(membersOf(type).map((part) => {
  if (part.endsWith('[]') || part.startsWith('readonly ')) return 'list';
  if (part.startsWith("'")) return `=${part.slice(1, -1)}`;
  return ['boolean', 'number', 'string', 'null'].includes(part) ? part : 'object';
}))].join('|');
