/** Writes `lib/pulumi/read-tree.gen.ts` out of what rules read: `npx tsx projenrc/read-tree.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaths } from '../lib/pulumi/read-paths';
import { tree } from './arranged-rules/tree';

const file = join(__dirname, '..', 'lib', 'pulumi', 'read-tree.gen.ts');

/** The paths as a type of nested keys, as text. */
export const readTree = (paths: Iterable<string>): string => [
  '// Generated from lib/rules by "npx tsx projenrc/read-tree.ts". Don\'t edit: see lib/pulumi/read-paths.ts.',
  '',
  '/** The facts that rules compare with a value, key by key. A type that follows keys costs a compiler less than one that splits paths. */',
  `export interface ReadTree ${tree(new Map([...paths].sort().map((path) => [path, 'true'])))}`,
  '',
].join('\n');

if (require.main === module) writeFileSync(file, readTree(readPaths));
