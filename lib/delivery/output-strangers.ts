import { join } from 'node:path';
import type { OutputFile } from './delivery';
import { isFile, isFolder, readIfThere } from './output-disk';
import { foldersOf } from './output-paths';

/** What stands in the way of a file and was not written by us, a sentence each. */
export async function strangers(folder: string, files: readonly OutputFile[], ours: ReadonlySet<string>): Promise<readonly string[]> {
  const faults = await Promise.all(files.map(async ({ path, text }) => {
    const place = join(folder, path);
    if (await isFolder(place)) return [`${place} is a folder where a file is to be written: ${fix}`];
    const above = await Promise.all(foldersOf(path).map(async (name) => await isFile(join(folder, name)) ? [join(folder, name)] : []));
    if (above.flat().length > 0) return above.flat().map((file) => `${file} is a file where a folder is to be made: ${fix}`);
    if (ours.has(path)) return [];
    const there = await readIfThere(place);
    return there === undefined || there === text ? [] : [`${place} was not written by istio-on-cilium and differs: ${fix}`];
  }));
  return [...new Set(faults.flat())];
}

/** Files that stand there already, word for word, and are not ours: they stay somebody else's. */
export async function twins(folder: string, files: readonly OutputFile[], ours: ReadonlySet<string>): Promise<ReadonlySet<string>> {
  const found = await Promise.all(files.map(async ({ path }) =>
    !ours.has(path) && await readIfThere(join(folder, path)) !== undefined ? [path] : []));
  return new Set(found.flat());
}

const fix = 'move it away, or choose an output folder of its own';
