/** Writes `lib/pulumi/read-tree.gen.ts` out of what rules read: `npx tsx projenrc/read-tree.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaths } from '../lib/pulumi/read-paths';

const file = join(__dirname, '..', 'lib', 'pulumi', 'read-tree.gen.ts');

/** The paths as a type of nested keys, as text. */
export const readTree = (paths: Iterable<string>): string => [
  '// Generated from lib/rules by "npx tsx projenrc/read-tree.ts". Don\'t edit: see lib/pulumi/read-paths.ts.',
  '',
  '/** The facts that rules compare with a value, key by key. A type that follows keys costs a compiler less than one that splits paths. */',
  `export interface ReadTree ${node([...paths].sort(), '')}`,
  '',
].join('\n');

const node = (paths: readonly string[], indent: string): string => {
  const keys = [...new Set(paths.map((path) => path.split('.')[0] ?? path))];
  const lines = keys.map((key) => {
    const below = paths.filter((path) => path.startsWith(`${key}.`)).map((path) => path.slice(key.length + 1));
    return `${indent}  readonly ${/^\w+$/.test(key) ? key : `'${key}'`}: ${paths.includes(key) ? 'true' : node(below, `${indent}  `)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
};

if (require.main === module) writeFileSync(file, readTree(readPaths));
