// Outlives the tests: when they end, however they end, it stops every process whose id is in the folder, then removes the folder.
// `guard.mjs FOLDER`; the end of standard input is the end of the tests. A file `pids/<name>` holds a process's id and start time.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.stdin.resume();
process.stdin.on('error', () => undefined);
process.stdin.on('close', () => void stopAll());

async function stopAll() {
  const pids = join(folder, 'pids');
  const running = existsSync(pids) ? readdirSync(pids).map((name) => readFileSync(join(pids, name), 'utf8').split(' ')) : [];
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    const left = running.filter(([pid, start]) => startOf(pid) === start);
    for (const [pid] of left) kill(Number(pid), signal);
    for (let tries = 0; tries < 100 && left.some(([pid, start]) => startOf(pid) === start); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  if (process.env['E2E_KEEP'] !== '1') rmSync(folder, { recursive: true, force: true });
  process.exit(0);
}

/** An id alone may be somebody else's by now. */
function startOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // it went by itself
  }
}
