import { basename, dirname } from 'node:path';
import { told } from '../../lib/judge';
import type { Rule } from '../../lib/rules';
import { tsc } from '../tsc';
import { fixtureFile, isCheck } from './files';
import { judgedFixture } from './run-fixture';

/** Longer lines are shortened on the page; the sentence always comes first. */
const widest = 320;

/** What each invalid fixture is told, by the rule's id: by the compiler, or, of a `should` and a check, at run time. */
export const saidOf = async (rules: readonly Rule[]): Promise<ReadonlyMap<string, string>> => {
  const must = rules.filter((rule) => rule.strength === 'must' && !isCheck(rule));
  const output = await tsc('6.0', must.map((rule) => fixtureFile(rule, 'invalid')));
  const bySlug = new Map<string, string[]>();
  let slug = '';
  for (const row of output.split('\n').filter((text) => text.trim() !== '')) {
    const file = /^(.+?)\(\d+,\d+\): error/.exec(row)?.[1];
    if (file !== undefined) slug = basename(dirname(file));
    const shown = file === undefined ? row : row.replace(file, basename(file));
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), shown.length > widest ? `${shown.slice(0, widest)} …` : shown]);
  }
  return new Map(rules.flatMap((rule) => {
    if (rule.strength === 'offer') return [];
    return [[rule.id, must.includes(rule) ? (bySlug.get(rule.slug) ?? []).join('\n') : atRunTime(rule)] as const];
  }));
};

const atRunTime = (rule: Rule): string => judgedFixture(rule, 'invalid').verdicts
  .filter((verdict) => verdict.rule.id === rule.id && (verdict.outcome === 'reported' || verdict.outcome === 'refused'))
  .map(told)
  .join('\n');
