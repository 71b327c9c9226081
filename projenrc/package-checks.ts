/** Packs the library and looks at the tarball as its users would. Needs `npm run build`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as main from '../lib';
import * as pulumi from '../lib/pulumi';

interface Tarball {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

const folder = mkdtempSync(join(tmpdir(), 'istio-on-cilium-'));
const problems: string[] = [];

try {
  const [tarball] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as Tarball[];
  if (tarball === undefined) throw new Error('npm pack made no tarball');
  const paths = tarball.files.map((file) => file.path);

  problems.push(
    ...paths.filter((path) => !wanted(path)).map((path) => `${path} is in the tarball and should not be`),
    ...doorFiles().filter((path) => !paths.includes(path)).map((path) => `${path} is a door and is not in the tarball`),
    ...['LICENSE', 'README.md'].filter((path) => !paths.includes(path)).map((path) => `${path} is not in the tarball`),
    ...lockedHosts().map((url) => `package-lock.json names a registry: ${url}`),
  );
  problems.push(...missing('index', Object.keys(main)), ...missing('pulumi/index', Object.keys(pulumi)));
  judge('attw', '--profile', 'node16', join(folder, tarball.filename));
  judge('publint', '--strict', join(folder, tarball.filename));
  console.log(`${paths.length} files in the tarball`);
} finally {
  rmSync(folder, { recursive: true });
}

problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length > 0 ? 1 : 0;

/** Beside what npm always packs: output whose source still exists. */
function wanted(path: string): boolean {
  const source = /^build\/(.+?)(\.d\.ts|\.js)$/.exec(path)?.[1];
  return source === undefined ? ['package.json', 'LICENSE', 'README.md'].includes(path) : existsSync(`lib/${source}.ts`);
}

function doorFiles(): string[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, string | Record<string, string>> };
  return Object.values(exports).flatMap((door) => (typeof door === 'string' ? [door] : Object.values(door))).map((path) => path.replace('./', ''));
}

/** What a door should offer and does not: each is one file that was put together from many. */
function missing(door: string, names: readonly string[]): string[] {
  const program = `process.stdout.write(JSON.stringify(Object.keys(require('./build/${door}.js'))))`;
  const offered = JSON.parse(execFileSync('node', ['-e', program], { encoding: 'utf8' })) as string[];
  return names.filter((name) => !offered.includes(name)).map((name) => `${door} does not offer ${name} once it is built`);
}

/** Where npm found a package is nobody's business but the machine's. */
function lockedHosts(): string[] {
  return [...readFileSync('package-lock.json', 'utf8').matchAll(/"resolved": "([^"]+)"/g)].map((match) => match[1] ?? '');
}

function npm(...args: string[]): string {
  return execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function judge(tool: string, ...args: string[]): void {
  try {
    execFileSync('npm', ['exec', '--', tool, ...args], { stdio: 'inherit' });
  } catch {
    problems.push(`${tool} found problems`);
  }
}
