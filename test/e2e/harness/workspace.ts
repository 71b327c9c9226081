import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until';

/** A folder and the processes that belong to it; both are gone when it is closed, and also when the tests crash. */
export interface Workspace {
  readonly folder: string;
  /** Starts a program; its output goes to `logs/<name>`. */
  readonly start: (name: string, command: string, words: readonly string[], environment?: NodeJS.ProcessEnv) => Running;
  readonly close: () => Promise<void>;
}

export interface Running {
  readonly name: string;
  readonly isRunning: () => boolean;
  /** Ends it by the signal and waits until it is gone. */
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
  /** Waits until it answers; where it ends instead, its last lines are the error. */
  readonly up: (answers: () => Promise<boolean>) => Promise<void>;
}

export const workspace = (): Workspace => {
  const folder = mkdtempSync(join(tmpdir(), 'istio-on-cilium-e2e-'));
  for (const name of ['pids', 'logs', 'home']) mkdirSync(join(folder, name));
  const guard = spawn(process.execPath, [join(__dirname, 'guard.mjs'), folder], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  guard.unref();
  const start: Workspace['start'] = (name, command, words, environment = {}) => {
    const log = join(folder, 'logs', name);
    const output = openSync(log, 'a');
    const child = spawn(command, words, {
      cwd: folder,
      env: { PATH: process.env['PATH'], HOME: join(folder, 'home'), ...environment },
      stdio: ['ignore', output, output],
      detached: true,
    });
    closeSync(output);
    child.once('error', (error) => writeFileSync(log, String(error), { flag: 'a' }));
    child.unref();
    const note = join(folder, 'pids', name);
    if (child.pid !== undefined) writeFileSync(note, `${child.pid} ${startOf(child.pid)}`);
    return running(name, child, log, note);
  };
  return { folder, start, close: () => ended(guard) };
};

const running = (name: string, child: ChildProcess, log: string, note: string): Running => {
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null && child.pid !== undefined;
  return {
    name,
    isRunning,
    stop: async (signal = 'SIGTERM') => {
      if (isRunning()) {
        child.ref();
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill(signal);
        await gone;
      }
      rmSync(note, { force: true });
    },
    up: async (answers) => void await until(`${name} is up`, async () => {
      const isUp = await answers();
      if (!isRunning()) throw new Error(`${name} ended:\n${readFileSync(log, 'utf8').trim().split('\n').slice(-8).join('\n')}`);
      return isUp;
    }),
  };
};

const startOf = (pid: number): string =>
  readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[19] ?? '';

/** The guard does the stopping, in a crash and here. */
const ended = (guard: ChildProcess): Promise<void> => new Promise((resolve) => {
  if (guard.exitCode !== null) return resolve(); // closed already
  guard.ref();
  guard.once('exit', () => resolve());
  guard.stdin?.end();
});
