import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cached, cacheFolder } from './tools/cache';

const name = `cache-test-${process.pid}`;
const path = join(cacheFolder, name);
const leavings = () => readdirSync(cacheFolder).filter((entry) => entry.startsWith(`${name}.`));

afterEach(() => {
  rmSync(path, { recursive: true, force: true });
  rmSync(`${path}.lock`, { force: true });
});

describe('the cache', () => {
  test('fills a folder once, though several processes ask at once', async () => {
    const program = `
      const { cached } = require(${JSON.stringify(join(__dirname, 'tools/cache.ts'))});
      const { writeFileSync } = require('node:fs');
      cached(${JSON.stringify(name)}, (folder) => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
        writeFileSync(folder + '/by', String(process.pid));
        console.log('filled');
      });`;
    const ask = () => new Promise<string>((resolve, reject) => {
      execFile(process.execPath, ['--require', 'tsx/cjs', '--eval', program], (error, out) => (error === null ? resolve(out) : reject(error)));
    });
    expect((await Promise.all([ask(), ask(), ask()])).join('')).toBe('filled\n');
    expect(readFileSync(join(path, 'by'), 'utf8')).not.toBe('');
    expect(leavings()).toEqual([]);
  }, 30_000);

  test('keeps nothing of a fetch that failed', () => {
    expect(() => cached(name, () => { throw new Error('the network is down'); })).toThrow('the network is down');
    expect([existsSync(path), leavings()]).toEqual([false, []]);
  });

  test('does not wait for a process that is gone', () => {
    writeFileSync(`${path}.lock`, '99999999');
    expect(cached(name, (folder) => writeFileSync(join(folder, 'whole'), ''))).toBe(path);
    expect([readdirSync(path), leavings()]).toEqual([['whole'], []]);
  });
});
