import { key } from './written';

/** Types by path as one type by nested keys: `a.b` → `{ a: { b: … } }`. */
export const tree = (types: ReadonlyMap<string, string>, indent = '  '): string => {
  const heads = [...new Set([...types.keys()].map((path) => path.split('.')[0] ?? path))];
  const lines = heads.map((head) => {
    const below = new Map([...types].flatMap(([path, type]) => (path.startsWith(`${head}.`) ? [[path.slice(head.length + 1), type] as const] : [])));
    return `${indent}readonly ${key(head)}: ${types.get(head) ?? tree(below, `${indent}  `)};\n`;
  });
  return `{\n${lines.join('')}${indent.slice(2)}}`;
};
