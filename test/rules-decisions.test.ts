// Not proven here: that a decision is right. Proven: none is missing, and each names what exists.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../lib/checks';
import { derivedFacts, knownPlatforms, rules } from '../lib/rules';
import type { Rule } from '../lib/rules';
import { chapters, decisionsPage } from '../projenrc/decisions';
import slugs from '../projenrc/data/compatibility-slugs.json';

const decisions = chapters.flatMap((chapter) => Object.entries(chapter.decisions).map(([slug, decision]) => ({ slug, ...decision })));
const known = new Map<string, Rule>([...(rules as readonly Rule[]), ...checks].map((rule) => [rule.id, rule]));

describe('the decisions', () => {
  test('cover every compatibility fact once, in its order, and no other', () => {
    expect(decisions.map(({ slug }) => slug)).toEqual(slugs);
  });

  test('each give a reason, and name a place unless nothing is judged', () => {
    expect(decisions.filter(({ because }) => !/^[A-Z].{10,}[.)]$/.test(because))).toEqual([]);
    expect(decisions.filter(({ kind, where }) => (where.length === 0) !== (kind === 'not judged'))).toEqual([]);
  });

  test('name rules and checks that exist, of the strength they say', () => {
    const ids = decisions.flatMap(({ where }) => where.filter((place) => place.startsWith('IOC')));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    const strong = ({ kind, where }: (typeof decisions)[number]) => where.some((id) => (kind === 'check' ? id.startsWith('IOC9') : known.get(id)?.strength === kind));
    expect(decisions.filter((decision) => ['must', 'should', 'offer', 'check'].includes(decision.kind) && !strong(decision))).toEqual([]);
  });

  test('name files, platforms and derived facts that exist', () => {
    const places = decisions.filter(({ kind }) => kind === 'fact').flatMap(({ where }) => where);
    const exists = (place: string) => place in derivedFacts || place in knownPlatforms || existsSync(join(__dirname, '..', place));
    expect(places.filter((place) => !exists(place))).toEqual([]);
  });

  test('stand in the page as it was generated', () => {
    expect(readFileSync(join(__dirname, '..', 'docs', 'decisions.md'), 'utf8')).toBe(decisionsPage());
  });
});
