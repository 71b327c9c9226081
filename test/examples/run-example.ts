import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The examples that cdk8s synthesizes, by folder. */
export const examples = ['01-kind', '02-k3s-l2', '03-existing-cilium'] as const;
export type Example = (typeof examples)[number];

export interface Ran { readonly status: number | null; readonly stdout: string; readonly stderr: string }

/** Runs a program as its user does, in a process of its own. */
export const runProgram = (file: string, folder: string, environment: NodeJS.ProcessEnv = {}): Ran => {
  const words = [join('node_modules', 'tsx', 'dist', 'cli.mjs'), '--tsconfig', 'tsconfig.json', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env: { ...process.env, CDK8S_OUTDIR: folder, ...environment } });
  return { status, stdout: stdout.replaceAll(folder, '<folder>'), stderr: stderr.replaceAll(folder, '<folder>') };
};

export const runExample = (name: Example, folder: string, environment: NodeJS.ProcessEnv = {}): Ran =>
  runProgram(join('examples', name, 'main.ts'), folder, environment);

/** Every file of a folder, by its path. */
export const textsIn = (folder: string): Readonly<Record<string, string>> => Object.fromEntries(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [relative(folder, file), readFileSync(file, 'utf8')]));
