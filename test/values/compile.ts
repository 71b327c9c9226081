import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What the `tsc` command line says of a file, at our own strictness and into the declarations: '' when it has nothing to say. */
export function compile(file: string): string {
  return inFolder((folder) => tsc(folder, resolve(file)));
}

/** The same of a text; `lib/…` in its imports means ours. */
export function compileText(text: string): string {
  return inFolder((folder) => {
    const file = join(folder, 'text.ts');
    writeFileSync(file, text.replaceAll("from 'lib/", `from '${resolve('lib').replaceAll('\\', '/')}/`));
    return tsc(folder, file);
  });
}

function tsc(folder: string, file: string): string {
  const project = join(folder, 'tsconfig.json');
  const compilerOptions = { noEmit: true, rootDir: '/', types: [], skipLibCheck: false };
  writeFileSync(project, JSON.stringify({ extends: resolve('tsconfig.build.json'), compilerOptions, include: [], files: [file] }));
  const { stdout, stderr } = spawnSync('node', ['node_modules/typescript/bin/tsc', '-p', project], { encoding: 'utf8' });
  return (stdout + stderr).replaceAll(/^\S*text\.ts/gm, 'text.ts');
}

function inFolder(task: (folder: string) => string): string {
  const folder = mkdtempSync(join(tmpdir(), 'values-'));
  try {
    return task(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
