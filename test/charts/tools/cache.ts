import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export const checkout = resolve(__dirname, '../../..');

/** Downloads and what is made of them; ignored by git, safe to delete at any time. */
export const cacheFolder = join(checkout, '.cache');

const patience = 5 * 60_000;

/**
 * The folder `.cache/<name>`. The first to ask fills an empty folder, which takes the name only when it is whole;
 * other processes wait meanwhile. Were two ever to fill it at once, one result is kept and both are right.
 */
export const cached = (name: string, fill: (folder: string) => void): string => {
  const path = join(cacheFolder, name);
  const lock = `${path}.lock`;
  const part = `${path}.${process.pid}.part`;
  mkdirSync(dirname(path), { recursive: true });
  while (!existsSync(path)) {
    if (!take(lock)) {
      pause();
      continue;
    }
    try {
      if (existsSync(path)) break;
      rmSync(part, { recursive: true, force: true });
      mkdirSync(part);
      fill(part);
      keep(part, path);
    } finally {
      rmSync(part, { recursive: true, force: true });
      rmSync(lock, { force: true });
    }
  }
  return path;
};

const keep = (part: string, path: string): void => {
  try {
    renameSync(part, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
};

/** True where the lock is ours now. A lock whose process is gone, or that is too old, is removed. */
const take = (lock: string): boolean => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    if (isStale(lock)) rmSync(lock, { force: true });
    return false;
  }
};

const isStale = (lock: string): boolean => {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    return Date.now() - statSync(lock).mtimeMs > patience || (owner > 0 && !isAlive(owner));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
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

/** Asked for while jest collects tests, where nothing can be awaited. */
const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);

/** Jest gives tests an `Error` of their own, of which Node's errors are no instances: so the code alone is asked for. */
export const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;
