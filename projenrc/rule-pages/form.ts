import type { DerivedFact, Literal, Rule } from '../../lib/rules';
import { sentence } from '../../lib/judge';
import { isCheck } from './files';

/** What the form of a rule is held against. */
export interface Knowledge {
  /** Fact → the members of its type. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
  readonly derived: readonly DerivedFact[];
  readonly retired: readonly string[];
}

/** Longer sentences are read by nobody. */
const longest = 200;

/** What is wrong with the form of rules: a sentence each, all at once. */
export const formFaults = (rules: readonly Rule[], knowledge: Knowledge): readonly string[] => [
  ...rules.flatMap((rule) => faultsOf(rule, knowledge).map((fault) => `${rule.id} (${rule.slug}) ${fault}`)),
  ...twice(rules.map(({ id }) => id)).map((id) => `${id} is the id of ${listed(rules.filter((rule) => rule.id === id).map(({ slug }) => slug))}: give each rule an id of its own`),
  ...twice(rules.map(({ slug }) => slug)).map((slug) => `${slug} is the slug of two rules: give each one of its own`),
  ...knowledge.derived.flatMap((table) => tableFaults(table, knowledge).map((fault) => `The derived fact ${table.fact} ${fault}`)),
];

const faultsOf = (rule: Rule, knowledge: Knowledge): readonly string[] => [
  ...idFaults(rule),
  ...(knowledge.retired.includes(rule.id) ? ['has the id of a rule that is gone: take one that was never used'] : []),
  ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(rule.slug) ? [] : ['has a slug that is no file name: use lower-case words and dashes']),
  ...(isCheck(rule) ? [] : needFaults(Object.keys(rule.need))),
  ...Object.entries({ ...rule.when, ...rule.need }).flatMap(([path, pattern]) => factFaults(path, pattern, knowledge)),
  ...sourceFaults(rule.source),
  ...textFaults(rule),
];

const idFaults = (rule: Rule): readonly string[] => {
  const [form, first] = isCheck(rule) ? [/^IOC9\d{3}$/, '9'] : [/^IOC[1-6]\d{3}$/, '1 to 6'];
  return form.test(rule.id) ? [] : [`has no id of a chapter: write IOC and four digits, the first of them ${first}`];
};

const needFaults = (paths: readonly string[]): readonly string[] => {
  if (paths.length === 1) return [];
  return [paths.length === 0 ? 'needs nothing: name the one fact that must hold' : `has ${paths.length} needs, ${listed(paths)}: make each a rule of its own`];
};

const factFaults = (path: string, pattern: unknown, { facts }: Knowledge): readonly string[] => {
  const members = facts.get(path);
  if (members === undefined) return [`names ${path}, and no fact has this path`];
  if (typeof pattern === 'object' && pattern !== null && 'sameAs' in pattern) {
    return facts.has(String(pattern.sameAs)) ? [] : [`names ${String(pattern.sameAs)}, and no fact has this path`];
  }
  const literals: readonly unknown[] = Array.isArray(pattern) ? pattern : [pattern];
  if (literals.length === 0) return [`compares ${path} with nothing: name a value`];
  return literals.filter((literal) => !lies(literal, members)).map((literal) => `compares ${path} with ${JSON.stringify(literal)}, which it cannot be: it is ${members.join(' | ')}`);
};

const lies = (literal: unknown, members: readonly string[]): boolean =>
  literal === null || members.includes(typeof literal) || members.includes(typeof literal === 'string' ? `'${literal}'` : String(literal as Literal));

const sourceFaults = (source: readonly string[]): readonly string[] => {
  if (source.length === 0) return ['has no source: name who says so'];
  return source.filter((address) => !isAddress(address)).map((address) => `has the source ${JSON.stringify(address)}, which is no https address`);
};

const isAddress = (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:' && !/\s/.test(text);

const textFaults = (rule: Rule): readonly string[] => [
  ...(/\.$/.test(rule.title) ? ['has a title that ends in a period: it is the first half of a sentence'] : []),
  ...(capitals.test(rule.title) ? ['has a title that starts with a capital: it stands within a sentence'] : []),
  ...(/^[A-Z][^]*\.$/.test(rule.because) || /^[a-z]+[A-Z0-9.-][^]*\.$|^(istio|ztunnel|netkit)[^]*\.$/.test(rule.because) ? [] : ['has a reason that is no sentence: start with a capital and end with a period']),
  ...(sentence(rule).length > longest ? [`says ${sentence(rule).length} characters: say it in ${longest}`] : []),
];

/** Words that are no names: a title may start with a name. */
const capitals = /^(An?|The|This|That|It|One|Two|Both|Only|No|If|When|With|Without|In|On|Before|From|Set)\b/;

const tableFaults = ({ rows, blame }: DerivedFact, knowledge: Knowledge): readonly string[] => [
  ...rows.flatMap(({ when }) => Object.entries(when ?? {}).flatMap(([path, pattern]) => factFaults(path, pattern, knowledge))),
  ...blame.filter((path) => !knowledge.facts.has(path)).map((path) => `blames ${path}, and no fact has this path`),
  ...(rows.at(-1)?.when === undefined ? [] : ['has no last row without conditions: say what is left']),
];

const twice = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
const listed = (texts: readonly string[]): string => texts.join(' and ');
