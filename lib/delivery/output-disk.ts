import { readFile, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The text of a file, or nothing where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return undefined;
    throw error;
  }
}

export const isFolder = (path: string): Promise<boolean> => stat(path).then((found) => found.isDirectory(), () => false);

export const isFile = (path: string): Promise<boolean> => stat(path).then((found) => !found.isDirectory(), () => false);

/** Removes the folders above a path that became empty, the output folder itself excepted. */
export async function removeEmptyFolders(root: string, path: string): Promise<void> {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      await rmdir(join(root, folder));
    } catch {
      return; // not empty, or gone already
    }
  }
}

/** Whether an error of the system is of a kind, by its code; its class is another one where tests run in a realm of their own. */
export const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;
