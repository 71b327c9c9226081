import { checks } from '../checks';
import { sentence } from '../judge';
import { retired, rules } from '../rules';
import type { Rule } from '../rules';
import type { Said } from './said';

const known: readonly Rule[] = [...rules, ...checks];

const strengths = {
  must: 'must: refused when contradicted',
  should: 'should: reported when contradicted',
  offer: 'offer: only fills silence',
} as const;

/** One rule or check in full. */
export const explain = (ids: readonly string[]): Said => {
  const found = ids.map((id) => ({ id, rule: known.find((rule) => rule.id.toLowerCase() === id.toLowerCase()) }));
  const strangers = found.filter(({ rule }) => rule === undefined).map(({ id }) => id);
  if (ids.length === 0) return { text: 'explain needs an id, such as IOC1001', code: 2 };
  const gone = retired.filter((id) => strangers.some((stranger) => stranger.toUpperCase() === id));
  if (gone.length > 0) return { text: `${gone.join(', ')}: gone, and never used again`, code: 2 };
  if (strangers.length > 0) return { text: `no rule or check is called ${strangers.join(', ')}: ids run from ${known[0]?.id} to ${known.at(-1)?.id}`, code: 2 };
  return { text: found.flatMap(({ rule }) => (rule === undefined ? [] : [page(rule)])).join('\n\n'), code: 0 };
};

const page = (rule: Rule): string => [
  sentence(rule).replace('✗ ', ''),
  '',
  rule.because,
  '',
  strengths[rule.strength],
  ...conditions(rule),
  ...rule.source.map((address) => `source: ${address}`),
].join('\n');

const conditions = ({ when }: Rule): readonly string[] => Object.entries(when)
  .map(([path, pattern], index) => `${index === 0 ? 'when' : ' and'} ${path} is ${[pattern].flat().map((value) => JSON.stringify(value)).join(' or ')}`);
