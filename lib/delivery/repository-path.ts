/** A folder of a repository as the engines want it: no leading `./`, no slash at the end, `.` for the repository itself. */
export function repositoryPath(path: string): string {
  const names = String(path).split('/').filter((name) => name !== '' && name !== '.');
  return names.length === 0 ? '.' : names.join('/');
}

/** A folder below another one of the repository. */
export const below = (folder: string, name: string): string => repositoryPath(`${folder}/${name}`);
