import { join } from 'node:path';
import { readIfThere } from './output-disk';
import { isInside, listName } from './output-paths';

export const listText = (paths: readonly string[]): string =>
  `${JSON.stringify({ note: 'The files below are written and removed by istio-on-cilium.', files: [...new Set(paths)].sort() }, undefined, 2)}\n`;

/** What an earlier run wrote. */
export async function listedFiles(folder: string): Promise<ReadonlySet<string>> {
  const text = await readIfThere(join(folder, listName));
  if (text === undefined) return new Set();
  try {
    const { files } = JSON.parse(text) as { files: unknown };
    if (Array.isArray(files) && files.every((path): path is string => typeof path === 'string' && isInside(path))) return new Set(files);
  } catch {
    // the sentence below covers a text that is no JSON
  }
  throw new Error(`${join(folder, listName)} is not the list that istio-on-cilium wrote: restore it, or empty the output folder and remove it`);
}
