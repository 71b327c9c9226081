/** Paths into values, written as Helm's `--set` writes them: dots separate, `\.` is a dot inside a key. */
export const keysOf = (path: string): string[] =>
  path.split(/(?<!\\)\./).map((key) => key.replace(/\\\./g, '.'));

export const pathOf = (keys: readonly string[]): string =>
  keys.map((key) => key.replace(/\./g, '\\.')).join('.');

/** Every path above this one, nearest last: `a.b.c` gives `a`, `a.b`. */
export function above(path: string): string[] {
  const keys = keysOf(path);
  return keys.slice(1).map((_, index) => pathOf(keys.slice(0, index + 1)));
}

export const isUnder = (path: string, parent: string): boolean => path.startsWith(`${parent}.`);

export const lastKey = (path: string): string => keysOf(path).at(-1) ?? '';
