import type { Rule } from '../rules';

/** What a user reads, at compile time and at run time: id, what goes wrong, what to do. */
export const sentence = (rule: Rule): string => `✗ ${rule.id} ${rule.title}: ${advice(rule)}`;

const advice = (rule: Rule): string => rule.advice ?? Object.entries(rule.need).map(change).join('');

const change = ([path, pattern]: readonly [string, unknown]): string => `set ${withoutOwner(path)} to ${shown(pattern)}`;

const withoutOwner = (path: string): string => path.replace(/^(cilium|istio)\./, '');

const shown = (pattern: unknown): string => {
  if (Array.isArray(pattern)) return shown(pattern[0]);
  return typeof pattern === 'string' || typeof pattern === 'number' || typeof pattern === 'boolean' ? `${pattern}` : 'its default';
};
