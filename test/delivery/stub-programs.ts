/** Programs that note how they were called, in place of helm and kubectl. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { put } from './scratch';

/** Writes stubs of helm and kubectl; `answers` is shell that a call goes through first, with its words in `$*`. */
export function stubs(folder: string, answers: string): { run: (script: string, more?: NodeJS.ProcessEnv) => { calls: readonly string[]; output: string; status: number | null } } {
  const log = join(folder, 'calls');
  const stub = (name: string) => ({
    path: name,
    executable: true,
    // one write for a call, because the two ends of a pipe write at the same time
    text: `#!/usr/bin/env bash\ncall=${name}\nfor word in "$@"; do call+=" [$word]"; done\necho "$call" >>"${log}"\n${answers}\n`,
  });
  put(folder, [stub('helm'), stub('kubectl')]);
  return {
    run: (script, more = {}) => {
      const { status, stdout, stderr } = spawnSync('bash', [script], {
        encoding: 'utf8', env: { PATH: process.env['PATH'], HELM: join(folder, 'helm'), KUBECTL: join(folder, 'kubectl'), ...more },
      });
      return { status, output: stdout + stderr, calls: existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [] };
    },
  };
}

export const parses = (script: string): void => void execFileSync('bash', ['-n', script]);
