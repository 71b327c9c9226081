import { sentence } from '../../lib/judge';
import type { DerivedFact, Rule } from '../../lib/rules';
import { fixtureText } from './files';
import { behind, decisions, fact, inWords, linesOf } from './words';

export const notEdited = '<!-- Generated from lib/rules, lib/checks and their fixtures by "npx tsx projenrc/rule-pages.ts". -->';

/** What a strength means, for who reads one page only. */
const strengths: Readonly<Record<Rule['strength'], string>> = {
  must: 'Must: a stack that contradicts it does not compile, and is refused at run time.',
  should: 'Should: a stack that contradicts it compiles and is reported at run time.',
  offer: 'Offer: it fills what is left open and refuses nothing.',
};

/** The page of one rule; `said` is what its invalid fixture is told. */
export const rulePage = (rule: Rule, said: string | undefined, derived: ReadonlyMap<string, DerivedFact>): string => [
  notEdited,
  `# ${rule.id} ${rule.slug}`,
  `> ${sentence(rule)}`,
  `${strengths[rule.strength]} Lines: ${linesOf(rule)}.`,
  '## What to do',
  ...Object.entries(rule.need).map(([path, pattern]) => toDo(rule, path, pattern, derived)),
  '## Why',
  rule.because,
  '## When it applies',
  whenIt(rule, derived),
  ...behind({ ...rule.when, ...rule.need } as Rule['when'], derived).flatMap((table) => [`${fact(table.fact, derived)}: the first row that applies`, decisions(table, derived)]),
  '## What passes',
  code('ts', fixtureText(rule, 'valid')),
  ...(rule.strength === 'offer' ? [] : [
    '## What does not',
    code('ts', fixtureText(rule, 'invalid')),
    rule.strength === 'must' ? 'The compiler says:' : 'The judge reports:',
    code('text', `${said}\n`),
    ...toWaive(rule),
  ]),
  ...sources(rule),
].join('\n\n') + '\n';

export const toWaive = ({ id }: Rule): readonly string[] => [
  '## To waive it',
  'Where you know better, say why; the reason is printed wherever the verdict would have been:',
  code('ts', `accept: { ${id}: 'why it does not hold here' },\n`),
];

export const sources = ({ source }: Rule): readonly string[] => ['## Sources', source.map((address) => `- <${address}>`).join('\n')];

const toDo = (rule: Rule, path: string, pattern: unknown, derived: ReadonlyMap<string, DerivedFact>): string => {
  const advice = rule.advice === undefined ? '' : `${rule.advice.charAt(0).toUpperCase()}${rule.advice.slice(1)}. `;
  const filled = derived.has(path) ? ' It follows from other settings.' : isFilled.test(path) ? ' Left open, it is filled in.' : '';
  return `${advice}${fact(path, derived)} ${rule.strength === 'must' ? 'must' : 'should'} be ${inWords(pattern)}.${filled}`;
};

/** Settings of charts and the Gateway API bundle; what else a stack states is its user's choice. */
const isFilled = /^(cilium|istio\.\w+)\.|^gatewayApi\./;

const whenIt = ({ when }: Rule, derived: ReadonlyMap<string, DerivedFact>): string => {
  const rows = Object.entries(when).map(([path, pattern]) => `| ${fact(path, derived)} | ${inWords(pattern)} |`);
  return rows.length === 0 ? 'Always.' : ['All of this holds:', '', '| fact | is |', '|---|---|', ...rows].join('\n');
};

export const code = (language: string, text: string): string => `\`\`\`${language}\n${text}\`\`\``;
