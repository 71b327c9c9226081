import type { OutputFile } from './delivery';

/** The name of the list of files that we wrote into an output folder. */
export const listName = '.istio-on-cilium.json';

/** Whether a path, with slashes, names a place inside the output folder. */
export const isInside = (path: string): boolean =>
  path !== '' && !path.includes('\\') && !/^[A-Za-z]:/.test(path)
  && path.split('/').every((name) => name !== '' && name !== '.' && name !== '..');

/** Paths that leave the folder, appear twice, or need a file to be a folder too. */
export function pathFaults(files: readonly OutputFile[]): readonly string[] {
  const paths = files.map((file) => file.path);
  const seen = new Set(paths);
  const twice = paths.filter((path, at) => paths.indexOf(path) !== at);
  const outside = paths.filter((path) => !isInside(path) || path === listName);
  const through = paths.filter((path) => foldersOf(path).some((folder) => seen.has(folder)));
  return [
    ...outside.map((path) => `the path '${path}' is not one that a file of the output folder can have`),
    ...[...new Set(twice)].map((path) => `the path '${path}' is written twice: two releases need different names`),
    ...through.map((path) => `the path '${path}' lies below another file: two releases need different names`),
  ];
}

/** The folders that a path goes through. */
export function foldersOf(path: string): readonly string[] {
  const names = path.split('/');
  return names.slice(1).map((_, at) => names.slice(0, at + 1).join('/'));
}
