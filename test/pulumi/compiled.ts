import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';
import { checkout } from '../charts/tools/cache';

/** The package as it is published, one file a door, in a folder in which programs find it by its name. */
export const compiledPackage = (): { readonly folder: string; readonly program: (file: string) => string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'istio-on-cilium-'));
  const own = join(folder, 'node_modules/istio-on-cilium');
  mkdirSync(own, { recursive: true });
  cpSync(join(checkout, 'package.json'), join(own, 'package.json'));
  buildSync({
    absWorkingDir: checkout, entryPoints: ['lib/index.ts', 'lib/pulumi/index.ts'], outdir: join(own, 'build'), outbase: 'lib',
    bundle: true, packages: 'external', platform: 'node', target: 'node20', tsconfig: 'tsconfig.build.json',
  });
  return {
    folder,
    program: (file) => {
      const target = join(folder, file.replace(/\.ts$/, '.js'));
      write(target, compiled(file));
      return target;
    },
    remove: () => { rmSync(folder, { recursive: true }); },
  };
};

/** The same beside the SDKs of both ends of the peer range. */
export const compiledForPulumi = (): ReturnType<typeof compiledPackage> => {
  const built = compiledPackage();
  withPackages(built.folder, '@pulumi', 'yaml', 'pulumi-oldest', 'pulumi-kubernetes-oldest');
  writeFileSync(join(built.folder, 'package.json'), '{"name": "program", "private": true}');
  return built;
};

/** Lets the programs of a folder find the packages of this checkout that they name. */
export const withPackages = (folder: string, ...names: readonly string[]): void => {
  for (const name of names) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(checkout, 'node_modules', name), link);
  }
};

const compiled = (file: string): string => ts.transpileModule(readFileSync(join(checkout, file), 'utf8'), {
  compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
}).outputText;

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};
