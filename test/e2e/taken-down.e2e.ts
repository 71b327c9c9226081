/** Does not prove that a machine comes back clean when it goes down itself: a process that outlives the tests does the work. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../charts/tools/cache';
import { describeWhere } from './harness/describe-where';
import { until } from './harness/until';

describeWhere('Control planes beside each other', ['kube', 'kwok'], ({ programs }) => {
  test('are up at the same time, and are gone with their folders when the run is killed', async () => {
    const child = spawn(process.execPath, [join(checkout, 'node_modules/tsx/dist/cli.mjs'), '--tsconfig', 'tsconfig.json', 'test/e2e/harness/two-planes.ts', programs.kube, programs.kwok], { cwd: checkout, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
    const kill = (): boolean => child.pid !== undefined && child.exitCode === null && process.kill(-child.pid, 'SIGKILL');
    try {
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => { said += text; });
      const folders = await until('both are up', () => child.exitCode === null ? said.includes('\n') && JSON.parse(said) as readonly string[] : fail(said));
      const processes = folders.flatMap(processesOf);
      expect(new Set(processes).size).toBe(10);
      expect(processes.filter(isRunning)).toEqual(processes);

      kill();
      await until('all are gone', () => !processes.some(isRunning) && !folders.some((folder) => existsSync(folder)), { seen: () => Promise.resolve([processes.filter(isRunning), folders.filter((folder) => existsSync(folder))]) });
    } finally {
      if (child.signalCode === null) kill();
    }
  });
});

/** What a control plane consists of: etcd, kube-apiserver, kube-controller-manager, kube-scheduler, kwok. */
const processesOf = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'pids')).map((name) => readFileSync(join(folder, 'pids', name), 'utf8'));

/** An id and the moment it started, as the workspace notes them. */
const isRunning = (noted: string): boolean => {
  const [pid, start] = noted.split(' ');
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return false;
  const fields = readFileSync(file, 'utf8').replace(/^.*\) /s, '').split(' ');
  return fields[0] !== 'Z' && fields[19] === start;
};

const fail = (said: string): never => { throw new Error(`it ended: ${said}`); };
