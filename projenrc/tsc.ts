import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** The compilers that the sources must hold on, and the packages that they are installed as. */
export const compilers = { '5.9': 'typescript5', '6.0': 'typescript', '7.0': 'typescript7' } as const;
export type Compiler = keyof typeof compilers;

/** One error as the command line prints it; `file` is the name alone. */
export interface Printed { readonly path: string; readonly file: string; readonly line: number; readonly code: string; readonly text: string }

/** What the `tsc` command line prints for these files, at our own strictness; `'istio-on-cilium'` in them means ours. */
export const tsc = async (compiler: Compiler, files: readonly string[], whole = false): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'tsc-'));
  try {
    const project = join(folder, 'tsconfig.json');
    const compilerOptions = {
      noEmit: true, rootDir: '/', types: ['node'], typeRoots: [resolve('node_modules/@types')], noUnusedLocals: false, noErrorTruncation: whole,
      paths: { 'istio-on-cilium': [resolve('lib/index.ts')], 'istio-on-cilium/pulumi': [resolve('lib/pulumi/index.ts')] },
    };
    const settings = { extends: resolve('tsconfig.build.json'), compilerOptions, include: [], files: files.map((file) => resolve(file)) };
    writeFileSync(project, JSON.stringify(settings));
    return await run([`node_modules/${compilers[compiler]}/bin/tsc`, '--pretty', 'false', '-p', project]);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The same of texts, by their names. */
export const tscOf = async (compiler: Compiler, texts: ReadonlyMap<string, string>): Promise<readonly Printed[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tsc-texts-'));
  try {
    for (const [name, text] of texts) writeFileSync(join(folder, name), text);
    return printed(await tsc(compiler, [...texts.keys()].map((name) => join(folder, name)), true));
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The errors in what `tsc` printed; lines that are indented go on with the error above them. */
export const printed = (output: string): readonly Printed[] => {
  const errors: Printed[] = [];
  for (const row of output.split('\n')) {
    const [, path, line, code, text] = /^(.+?)\((\d+),\d+\): error (TS\d+): (.*)$/.exec(row) ?? [];
    const last = errors.at(-1);
    if (path !== undefined && code !== undefined) errors.push({ path, file: basename(path), line: Number(line), code, text: text ?? '' });
    else if (last !== undefined && row.startsWith(' ')) errors[errors.length - 1] = { ...last, text: `${last.text}\n${row}` };
    else if (row.trim() !== '') throw new Error(`tsc said: ${row}`);
  }
  return errors;
};

const run = (args: readonly string[]): Promise<string> => new Promise((done, failed) => {
  const child = spawn('node', [...args]);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.on('error', failed);
  child.on('close', () => { done(Buffer.concat(chunks).toString()); });
});
