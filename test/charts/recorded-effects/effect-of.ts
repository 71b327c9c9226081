import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { CiliumLine } from '../../../lib/catalogue';
import type { Json } from '../../../lib/plan';
import type { Effect } from './effect';
import type { Setting } from './settings';

export interface Recorded {
  /** The patch of each line that was measured. */
  readonly versions: readonly string[];
  readonly effects: readonly RecordedEffect[];
}

export interface RecordedEffect {
  readonly set: Setting;
  /** Lines, divided by spaces → what the setting does there. */
  readonly on: Readonly<Record<string, Effect>>;
}

export const recordFile = join(__dirname, 'cilium.json');

/** Read when it is asked for: the program that writes the file imports this one. */
export const recorded = (): Recorded => (memory ??= JSON.parse(readFileSync(recordFile, 'utf8')) as Recorded);

let memory: Recorded | undefined;

/**
 * What `path: value` does to Cilium's default render on a line, as it was measured; `beside` names the settings that
 * stood with it. A setting that was never recorded is an error, since silence would read as "does nothing".
 */
export const effectOf = (line: CiliumLine, path: string, value: Json, beside: Setting = {}): Effect => {
  const set = { ...beside, [path]: value };
  const entry = recorded().effects.find((one) => isDeepStrictEqual(one.set, set));
  const effect = entry === undefined ? undefined : effectOn(entry, line);
  if (effect === undefined) throw new Error(`no effect of ${JSON.stringify(set)} on ${line} was recorded: add it to settings.ts`);
  return effect;
};

export const effectOn = ({ on }: RecordedEffect, line: string): Effect | undefined =>
  Object.entries(on).find(([lines]) => lines.split(' ').includes(line))?.[1];

/** True where the chart takes the setting and does nothing with it: a key of another line, or the default. */
export const isIgnored = (effect: Effect): boolean => Object.keys(effect).length === 0;
