import type { Rule } from '../../lib/rules';
import { neededPath } from './reads';
import { literal, members } from './written';

/** Rules by the path they need, in the order of paths. */
export const byNeed = (rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> =>
  new Map([...new Set(rules.map(neededPath))].sort().map((path) => [path, rules.filter((rule) => neededPath(rule) === path)]));

export const names = (rules: readonly Rule[]): string => rules.map(({ id }) => id).join(' | ');

/** By path, as a type. */
export const byPath = (rules: readonly Rule[]): string => members([...byNeed(rules)].map(([path, own]) => [path, names(own)]));

/** By the path in the values of Cilium, as a type. */
export const byKey = (rules: readonly Rule[]): string => members([...byNeed(rules)].map(([path, own]) => [path.replace(/^cilium\./, ''), leaf(path, own)]));

export const leaf = (path: string, rules: readonly Rule[]): string => `Leaf<${literal(path)}, ${names(rules)}>`;
