import { platforms } from '../rules';
import type { Literal } from '../rules';
import { defaultOf } from '../values';
import { stackDefaults } from './stack-defaults';
import type { Subject } from './subject';

/** What stands where nobody says anything: the platform, else the chart. `undefined` while the owner is not known. */
export const settled = (subject: Subject, path: string): Literal | undefined => {
  const byPlatform = platformValue(subject, path);
  return byPlatform === undefined ? byDefault(subject, path) : byPlatform;
};

/** What the platform settles at a path. */
export const platformValue = (subject: Subject, path: string): Literal | undefined =>
  subject.platform === null ? undefined : new Map<string, Literal>(Object.entries(platforms[subject.platform])).get(path);

/** The default of the chart, or of the stack itself; `null` for a key that the chart leaves unset. */
const byDefault = (subject: Subject, path: string): Literal | undefined => {
  const own = new Map<string, Literal>(Object.entries(stackDefaults)).get(path);
  if (own !== undefined) return own;
  if (path.startsWith('cilium.')) return defaultOf(path, subject.cilium.line) ?? null;
  return subject.istio === undefined ? undefined : defaultOf(path, subject.istio.line) ?? null;
};
