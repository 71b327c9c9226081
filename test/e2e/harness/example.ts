import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, checkout } from '../../charts/tools/cache';

/** Changes to a text; each must find what it replaces. */
export type Edits = readonly (readonly [from: string | RegExp, to: string])[];

const examplesWith = (file: string): readonly string[] =>
  readdirSync(join(checkout, 'examples')).filter((name) => existsSync(join(checkout, 'examples', name, file))).sort();

/** The examples that write a folder. */
export const exampleNames = (): readonly string[] => examplesWith('main.ts');

/** The examples that talk to a cluster themselves. */
export const pulumiExampleNames = (): readonly string[] => examplesWith('Pulumi.yaml');

/**
 * Runs an example as its reader would, after these edits of its program, and puts what it writes into a folder, with
 * addresses of the world replaced by those of this machine.
 */
export const exampleOutput = async (name: string, target: string, edits: Edits, addresses: Edits): Promise<string> => {
  const folder = copied(name);
  try {
    const main = join(folder, 'main.ts');
    writeFileSync(main, edits.reduce((text, edit) => edited(text, edit, name), readFileSync(main, 'utf8')));
    await run(process.execPath, [join(checkout, 'node_modules/tsx/dist/cli.mjs'), '--tsconfig', join(checkout, 'tsconfig.json'), 'main.ts'], folder);
    rmSync(target, { recursive: true, force: true });
    cpSync(join(folder, 'dist'), target, { recursive: true });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const file of filesBelow(target)) {
    const text = readFileSync(file, 'utf8');
    const local = addresses.reduce((result, [from, to]) => result.replaceAll(typeof from === 'string' ? from : new RegExp(from.source, `${from.flags}g`), to), text);
    if (local !== text) writeFileSync(file, local);
  }
  return target;
};

/** In the checkout, because the program's imports are looked for from where it lies. */
const copied = (name: string): string => {
  mkdirSync(cacheFolder, { recursive: true });
  const folder = mkdtempSync(join(cacheFolder, 'example-'));
  cpSync(join(checkout, 'examples', name), folder, { recursive: true, filter: (path) => !/\/(dist|node_modules)$/.test(path) });
  return folder;
};

const edited = (text: string, [from, to]: Edits[number], name: string): string => {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`the example ${name} has no ${String(from)} to replace`);
  return result;
};

export const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();

const run = (command: string, words: readonly string[], cwd: string): Promise<void> => new Promise((resolve, reject) => {
  execFile(command, words, { cwd }, (error, stdout, stderr) => error === null ? resolve() : reject(new Error(`${stdout}\n${stderr}`)));
});
