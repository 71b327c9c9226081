import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../../test/charts/tools/cache';
import { withPackages } from '../../test/pulumi/compiled';
import { interleaved } from '../interleaved';
import { ratio, type Row } from '../row';

/** A whole run of `tsc` on the program of components, against that of bare releases; of the library it reads the declarations that were built. */
export const pulumiTypeCheckRows = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'istio-on-cilium-bench-'));
  try {
    withPackages(folder, '@pulumi', '@types');
    symlinkSync(checkout, join(folder, 'node_modules/istio-on-cilium'));
    const rows: Row[] = [];
    for (const [compiler, name] of [['typescript', '6.0'], ['typescript7', '7.0']] as const) {
      const rounds = await interleaved(5, check(folder, compiler, 'stack'), check(folder, compiler, 'bare'));
      rows.push(ratio(`tsc ${name} on a Pulumi program, against five bare releases`, rounds, 1.2));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const check = (folder: string, compiler: string, program: 'stack' | 'bare') => {
  const project = join(folder, program);
  mkdirSync(project, { recursive: true });
  copyFileSync(join(__dirname, `${program}.ts`), join(project, 'index.ts'));
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({
    extends: join(checkout, 'tsconfig.build.json'), files: ['index.ts'], include: [], compilerOptions: { noEmit: true, rootDir: '/', types: [], declaration: false },
  }));
  return () => execFileSync(process.execPath, [join(checkout, `node_modules/${compiler}/bin/tsc`), '-p', project], { stdio: 'inherit' });
};
