import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFile } from './delivery';
import { isFolder, removeEmptyFolders } from './output-disk';
import { listedFiles, listText } from './output-list';
import { listName, pathFaults } from './output-paths';
import { strangers, twins } from './output-strangers';

/**
 * Writes the files of a delivery and removes those that an earlier run wrote and this one does not. Files of others are
 * never touched; where one is in the way nothing at all is written.
 */
export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  const paths = pathFaults(files);
  if (paths.length > 0) throw new Error(paths.join('\n'));
  const before = await listedFiles(folder);
  const faults = await strangers(folder, files, before);
  if (faults.length > 0) throw new Error(faults.join('\n'));

  const foreign = await twins(folder, files, before);
  const ours = files.filter((file) => !foreign.has(file.path));
  const now = ours.map((file) => file.path);
  const stale = [...before].filter((path) => !now.includes(path));
  if (ours.length === 0 && stale.length === 0) return;

  // Everything is on the disk before the first file changes, and the list holds old and new names while they do.
  const list = { path: listName, text: listText([...before, ...now]) };
  const staged = await stageAll(folder, [list, ...ours]);
  for (const { beside, place } of staged) await rename(beside, place);
  for (const path of stale) {
    if (!await isFolder(join(folder, path))) await rm(join(folder, path), { force: true });
    await removeEmptyFolders(folder, path);
  }
  for (const { beside, place } of await stageAll(folder, [{ ...list, text: listText(now) }])) await rename(beside, place);
}

interface Staged { readonly beside: string; readonly place: string }

/** Writes each file beside its place; all of them or none. */
async function stageAll(folder: string, files: readonly OutputFile[]): Promise<readonly Staged[]> {
  const staged = files.map(({ path }) => ({ beside: join(folder, `${path}.${process.pid}.part`), place: join(folder, path) }));
  try {
    await Promise.all(files.map((file) => write(join(folder, `${file.path}.${process.pid}.part`), file)));
    return staged;
  } catch (error) {
    await Promise.all(staged.map(({ beside }) => rm(beside, { force: true })));
    throw error;
  }
}

async function write(place: string, file: OutputFile): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, file.text);
  if (file.executable === true) await chmod(place, 0o755);
}
