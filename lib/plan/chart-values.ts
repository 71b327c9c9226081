import type { Json, JsonObject } from './json';

/** Values as every engine must carry them: keys in order, nothing undefined, `null` kept (it removes a default). */
export const chartValues = (values: object): JsonObject => Object.fromEntries(
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => [key, json(value)]),
);

const json = (value: unknown): Json => {
  if (Array.isArray(value)) return value.map(json);
  if (typeof value === 'object' && value !== null) return chartValues(value);
  return value as Json;
};
