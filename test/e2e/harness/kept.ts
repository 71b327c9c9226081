import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { hasCode } from '../../charts/tools/cache';

/** Outside the checkout, so that a fresh clone does not build everything again; safe to delete at any time. */
const keptFolder = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'istio-on-cilium');

/** Where `kept` puts something, whether it is there or not. */
export const keptPath = (name: string): string => join(keptFolder, name);

/**
 * The folder `<name>`, filled once. Whoever comes second waits for as long as the first one lives: a build takes minutes.
 */
export const kept = async (name: string, fill: (folder: string) => Promise<void>): Promise<string> => {
  const path = keptPath(name);
  const lock = `${path}.lock`;
  mkdirSync(keptFolder, { recursive: true });
  while (!existsSync(path)) {
    if (!taken(lock)) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      continue;
    }
    const part = `${path}.${process.pid}.part`;
    try {
      if (existsSync(path)) break;
      rmSync(part, { recursive: true, force: true });
      mkdirSync(part);
      await fill(part);
      renameSync(part, path);
    } finally {
      rmSync(part, { recursive: true, force: true });
      rmSync(lock, { force: true });
    }
  }
  return path;
};

const taken = (lock: string): boolean => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    const owner = Number(existsSync(lock) ? readFileSync(lock, 'utf8') : 0);
    if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true });
    return false;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
};
