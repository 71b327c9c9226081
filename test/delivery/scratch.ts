/** Folders that live as long as a test file. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../../lib/delivery';

export function scratch(): () => string {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
  return () => {
    const folder = mkdtempSync(join(tmpdir(), 'delivery-'));
    folders.push(folder);
    return folder;
  };
}

export function put(folder: string, files: readonly OutputFile[]): void {
  for (const { path, text, executable } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (executable === true) chmodSync(join(folder, path), 0o755);
  }
}
