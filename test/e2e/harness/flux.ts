import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Loose } from './api';
import { moduleFolder } from './programs';

/** Flux's API packages whose kinds we write. */
const packages = ['github.com/fluxcd/helm-controller/api/v2', 'github.com/fluxcd/kustomize-controller/api/v1', 'github.com/fluxcd/source-controller/api/v1'] as const;

/** CRDs that controller-gen makes of Flux's API packages, as Flux's own release does, by way of a folder that is made. */
export const fluxCrds = (binaries: string, folder: string): string => {
  mkdirSync(folder);
  const words = [...packages.map((one) => `paths=${one}`), 'crd', `output:crd:dir=${folder}`];
  execFileSync(join(binaries, 'controller-gen'), words, {
    cwd: moduleFolder('flux'), env: { ...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=readonly' }, stdio: 'pipe',
  });
  return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
};

/** Asks the CEL engine of Flux's controllers, set up as they do for `readyExpr`. */
export const ready = (binaries: string, questions: readonly { readonly expression: string; readonly self?: object; readonly dep: Loose }[]): readonly { readonly ready: boolean; readonly error?: string }[] =>
  JSON.parse(execFileSync(join(binaries, 'ready'), { input: JSON.stringify(questions.map((one) => ({ self: {}, ...one }))), encoding: 'utf8' }));
