/**
 * Previews of the ambient stack against five bare releases, compiled, by the SDK's runner on a stand-in engine; and the type-check of both
 * programs against the declarations as they are built. Prints medians: `npx tsx bench/pulumi/main.ts [runs]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../test/charts/tools/cache';
import { compiledPackage, withPackages } from '../../test/pulumi/compiled';
import { standInEngine } from '../../test/pulumi/stand-in-engine/stand-in-engine';

const runs = Number(process.argv[2] ?? 7);
const names = ['bare', 'stack'] as const;
const median = (times: readonly number[]): number => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? NaN;

const main = async (): Promise<void> => {
  const built = compiledPackage();
  try {
    withPackages(built.folder, '@pulumi', 'yaml', '@types');
    writeFileSync(join(built.folder, 'package.json'), '{"name": "bench", "private": true}');
    const programs = { bare: built.program('bench/pulumi/bare.ts'), stack: built.program('bench/pulumi/stack.ts') };
    const times = { bare: [] as number[], stack: [] as number[] };
    for (let run = 0; run <= runs; run += 1) {
      for (const name of names) {
        const start = performance.now();
        const { code } = await standInEngine().preview({ program: programs[name], environment: { NODE_OPTIONS: '' } });
        if (code !== 0) throw new Error(`the preview of ${name} fails`);
        if (run > 0) times[name].push(performance.now() - start); // the first one warms the disk
      }
    }
    tell('preview', median(times.bare), median(times.stack), 'ms');
    typeChecks(built.folder);
  } finally {
    built.remove();
  }
};

const typeChecks = (folder: string): void => {
  tsc(['-p', join(checkout, 'tsconfig.build.json'), '--emitDeclarationOnly', '--outDir', join(folder, 'node_modules/istio-on-cilium/build')]);
  const results = { bare: [] as Diagnostics[], stack: [] as Diagnostics[] };
  for (let run = 0; run < 3; run += 1) for (const name of names) results[name].push(typeCheck(folder, name));
  const of = (name: typeof names[number], key: keyof Diagnostics) => median(results[name].map((one) => one[key]));
  tell('type-check', of('bare', 'seconds') * 1000, of('stack', 'seconds') * 1000, 'ms');
  tell('instantiations', of('bare', 'instantiations'), of('stack', 'instantiations'), '');
  tell('files', of('bare', 'files'), of('stack', 'files'), '');
};

interface Diagnostics { readonly seconds: number; readonly instantiations: number; readonly files: number }

const typeCheck = (folder: string, name: string): Diagnostics => {
  const project = join(folder, `check-${name}`);
  mkdirSync(project, { recursive: true });
  const source = `${folder}/bench/pulumi/${name}.ts`;
  writeFileSync(source, execFileSync('cat', [join(checkout, `bench/pulumi/${name}.ts`)]));
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
    extends: join(checkout, 'tsconfig.build.json'), files: [source], include: [], compilerOptions: { noEmit: true, rootDir: folder, types: [], declaration: false },
  }));
  const text = tsc(['-p', join(project, 'tsconfig.json'), '--extendedDiagnostics']);
  const figure = (label: string): number => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(text)?.[1]);
  return { seconds: figure('Total time'), instantiations: figure('Instantiations'), files: figure('Files') };
};

const tsc = (words: readonly string[]): string =>
  execFileSync(process.execPath, [join(checkout, 'node_modules/typescript/bin/tsc'), ...words], { cwd: checkout, encoding: 'utf8', maxBuffer: 1 << 26 });

const tell = (what: string, bare: number, stack: number, unit: string): void => {
  process.stdout.write(`${what}: bare ${Math.round(bare)} ${unit}, components ${Math.round(stack)} ${unit}, ${(stack / bare).toFixed(2)} ×\n`);
};

void main();
