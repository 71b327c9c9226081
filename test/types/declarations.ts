import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compilers, type Compiler } from '../../projenrc/tsc';

/** The library as its users have it, declarations only, and a folder beside it for programs; gone after the tests. */
export interface Declared {
  /** What `tsc` prints for a program, its file named `program.ts`. */
  readonly compile: (compiler: Compiler, program: string, ...flags: readonly string[]) => string;
  readonly remove: () => void;
}

/** In the checkout, so that `cdk8s` is found from there. */
export const declared = (): Declared => {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache/declared-'));
  const emitted = node('7.0', '-p', 'tsconfig.build.json', '--declaration', '--emitDeclarationOnly', '--noEmitOnError', 'false', '--outDir', join(folder, 'library'));
  if (emitted !== '') throw new Error(emitted);
  const compilerOptions = { noEmit: true, rootDir: '/', types: [], noErrorTruncation: false, noUnusedLocals: false, paths: { 'istio-on-cilium': ['./library/index.d.ts'] } };
  const project = join(folder, 'tsconfig.json');
  writeFileSync(project, JSON.stringify({ extends: resolve('tsconfig.build.json'), compilerOptions, include: [], files: ['program.ts'] }));
  return {
    compile: (compiler, program, ...flags) => {
      writeFileSync(join(folder, 'program.ts'), program);
      return node(compiler, '-p', project, '--pretty', 'false', ...flags).replaceAll(/^\S*program\.ts/gm, 'program.ts');
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
};

const node = (compiler: Compiler, ...args: readonly string[]): string =>
  spawnSync('node', [`node_modules/${compilers[compiler]}/bin/tsc`, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout;
