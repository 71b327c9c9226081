import type { ChartValues } from '../judge';

/** Values over values: objects are merged key by key, everything else is replaced. */
export const merged = (under: unknown, over: unknown): ChartValues => {
  const whole: Record<string, unknown> = isObject(under) ? { ...under } : {};
  if (!isObject(over)) return whole;
  for (const [key, value] of Object.entries(over)) {
    whole[key] = isObject(value) && isObject(whole[key]) ? merged(whole[key], value) : value;
  }
  return whole;
};

const isObject = (value: unknown): value is ChartValues => typeof value === 'object' && value !== null && !Array.isArray(value);
