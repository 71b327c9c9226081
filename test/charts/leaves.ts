import type { Json, JsonObject } from '../../lib/plan';

/** A value that somebody set, and where: keys of objects, positions in lists. */
export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: Json;
}

/** Every leaf of the values: scalars, and objects and lists that are empty. Keys that are `undefined` are not set. */
export const leavesOf = (value: Json, path: Leaf['path'] = []): readonly Leaf[] => {
  if (typeof value !== 'object' || value === null || isEmpty(value)) return [{ path, value }];
  const entries: readonly (readonly [string | number, Json | undefined])[] =
    isList(value) ? value.map((entry, index) => [index, entry] as const) : Object.entries(value);
  return entries.flatMap(([key, entry]) => (entry === undefined ? [] : leavesOf(entry, [...path, key])));
};

/** The values with one leaf changed, or left out where the new value is `undefined`. */
export const withLeaf = (values: Json, path: Leaf['path'], leaf: Json | undefined): Json => {
  const [key, ...rest] = path;
  if (key === undefined) return leaf ?? {};
  if (isList(values)) {
    return values.flatMap((entry, index) =>
      index !== key ? [entry] : rest.length > 0 ? [withLeaf(entry, rest, leaf)] : leaf === undefined ? [] : [leaf]);
  }
  const object = isObject(values) ? values : {};
  return { ...object, [key]: rest.length > 0 ? withLeaf(object[key] ?? {}, rest, leaf) : leaf };
};

/** A path as people write it: `cni.exclusive`, `tolerations[0].key`, `labels["istio.io/rev"]`. */
export const pathText = (path: Leaf['path']): string =>
  path.map((key) => typeof key === 'number' ? `[${key}]` : /^[\w-]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`)
    .join('').replace(/^\./, '');

const isEmpty = (value: readonly Json[] | JsonObject): boolean => Object.keys(value).length === 0;

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const isObject = (value: Json): value is JsonObject => typeof value === 'object' && value !== null && !isList(value);
