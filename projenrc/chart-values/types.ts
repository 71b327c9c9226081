import { header, imports, type Modules, property } from './emit';
import { covers, typeName } from './lines';
import { deprecated } from './overrides/deprecated';
import { keysOf, pathOf } from './paths';
import { removedFrom } from '../../lib/values/removed';
import { type ChartLine } from './read';
import { type Setting } from './settings';
import { quoted } from './type-text';

type Tree = Map<string, Tree | Setting>;

/** The file of one chart line: a closed, nested, readonly interface. */
export function typesFile(source: ChartLine, settings: ReadonlyMap<string, Setting>, modules: Modules): string {
  const { chart, line, version } = source;
  const body = `/** What the ${chart} chart accepts on line ${line}, as read in ${version}. */\n`
    + `export interface ${typeName(chart, line)} {\n${members(withRemoved(treeOf(settings), source), source, [])}}\n`;
  const imported = imports(body, modules);
  return header + (imported && `${imported}\n`) + body;
}

export function treeOf(settings: ReadonlyMap<string, Setting>): Tree {
  const root: Tree = new Map();
  for (const setting of settings.values()) {
    const keys = keysOf(setting.path);
    const last = keys.pop() ?? '';
    let at = root;
    for (const key of keys) {
      const next = at.get(key) ?? new Map<string, Tree | Setting>();
      if (!(next instanceof Map)) throw new Error(`${setting.path}: ${key} is a setting and a block at once`);
      at.set(key, next);
      at = next;
    }
    if (at.has(last)) throw new Error(`${setting.path} is a block and a setting at once`);
    at.set(last, setting);
  }
  return root;
}

/** Keys that are gone keep their place, so that an error can say where they went. A block that is still there is no such key. */
function withRemoved(root: Tree, { chart, line }: ChartLine): Tree {
  for (const [path, says] of removedFrom(chart, line)) {
    const keys = keysOf(path);
    const last = keys.pop() ?? '';
    let at: Tree | Setting | undefined = root;
    for (const key of keys) {
      if (!(at instanceof Map)) break;
      const next: Tree | Setting = at.get(key) ?? new Map<string, Tree | Setting>();
      at.set(key, next);
      at = next;
    }
    if (at instanceof Map && !at.has(last)) at.set(last, { path, type: `Removed<${quoted(says)}>` });
  }
  return root;
}

function members(tree: Tree, source: ChartLine, above: readonly string[]): string {
  const indent = '  '.repeat(above.length + 1);
  return [...tree].map(([key, node]) => {
    const keys = [...above, key];
    const type = node instanceof Map ? `{\n${members(node, source, keys)}${indent}}` : node.type;
    const tags = [...deprecation(source, pathOf(keys)), ...(node instanceof Map ? [] : defaultTag(node))];
    const doc = tags.length === 0 ? '' : `${indent}/** ${tags.join(' ')} */\n`;
    return `${doc}${indent}readonly ${property(key)}?: ${type};\n`;
  }).join('');
}

/** A comment must not end early, nor start another tag. */
const defaultTag = ({ value }: Setting): string[] =>
  (value === undefined || value === null ? [] : [`@default ${JSON.stringify(value).replace(/\*\//g, '*\\/').replace(/@/g, '\\u0040')}`]);

const deprecation = ({ chart, line }: ChartLine, path: string): string[] =>
  deprecated.filter((entry) => entry.chart === chart && entry.at === path && covers(entry, line))
    .map(({ use, from }) => `@deprecated ${use === undefined ? `since ${from}` : `use ${use}`}`);
