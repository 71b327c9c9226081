import type { Rule } from '../rules';

/** What a user reads, at compile time and at run time: id, what goes wrong, what to do. */
export type Sentence<R extends Rule> = `✗ ${R['id']} ${R['title']}: ${Advice<R>}`;

type Advice<R extends Rule> = R extends { readonly advice: infer Text extends string } ? Text : Change<R['need']>;
type Change<Need> = { [Path in keyof Need & string]: `set ${WithoutOwner<Path>} to ${Shown<Need[Path]>}` }[keyof Need & string];
type WithoutOwner<Path extends string> = Path extends `cilium.${infer Rest}` ? Rest : Path extends `istio.${infer Rest}` ? Rest : Path;
type Shown<Pattern> = Pattern extends readonly [infer First, ...unknown[]] ? Shown<First> : Pattern extends string | number | boolean ? `${Pattern}` : 'its default';

/** The same text at run time. */
export const sentence = <const R extends Rule>(rule: R): Sentence<R> => `✗ ${rule.id} ${rule.title}: ${advice(rule)}` as Sentence<R>;

const advice = (rule: Rule): string => rule.advice ?? Object.entries(rule.need).map(change).join('');

const change = ([path, pattern]: readonly [string, unknown]): string => `set ${withoutOwner(path)} to ${shown(pattern)}`;

const withoutOwner = (path: string): string => path.replace(/^(cilium|istio)\./, '');

const shown = (pattern: unknown): string => {
  if (Array.isArray(pattern)) return shown(pattern[0]);
  return typeof pattern === 'string' || typeof pattern === 'number' || typeof pattern === 'boolean' ? `${pattern}` : 'its default';
};
