import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaths } from '../../lib/pulumi/read-paths';
import { readTree } from '../../projenrc/read-tree';
import { checkout } from '../charts/tools/cache';

/** Proven: the types refuse an Output where the components do. Not proven: that the rules are what `readPaths` says of them. */
test('the types know what rules read, as the components do at run time', () => {
  expect(readFileSync(join(checkout, 'lib/pulumi/read-tree.gen.ts'), 'utf8')).toBe(readTree(readPaths));
});

test('a path and what is below it are one: all of it is plain', () => {
  expect(readTree(['a.b', 'a.b.c', 'd-e'])).toContain("interface ReadTree {\n  readonly a: {\n    readonly b: true;\n  };\n  readonly 'd-e': true;\n}\n");
});
