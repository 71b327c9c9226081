import { readFileSync, existsSync } from 'node:fs';
import { factsInForce } from '../lib/judge';
import { derivedFacts, rules } from '../lib/rules';
import type { DerivedFact, Rule } from '../lib/rules';
import { faults, generate, stale } from '../projenrc/rule-pages';
import { fixtureFile, fixturesOf, fixtureText } from '../projenrc/rule-pages/files';
import { formFaults } from '../projenrc/rule-pages/form';
import { knownFacts } from '../projenrc/rule-pages/known-facts';
import { judgedFixture } from '../projenrc/rule-pages/run-fixture';
import { printed, tsc } from './tsc';
import type { Compiler } from './tsc';

/*
 * Proven: every rule keeps the form, has its fixtures and its page, and its fixtures are judged as they claim, by three
 * compilers and by the judge. Not proven: that a rule is true; `npm run generate` writes the pages, and people read them.
 */
jest.setTimeout(600_000);

const every: readonly Rule[] = rules;
const named = every.map((rule) => ({ name: `${rule.id} ${rule.slug}`, rule }));

describe('the rules', () => {
  test('keep the form, and stand where their names say', () => {
    expect(faults()).toEqual([]);
  });

  test('have pages that are up to date (npm run generate)', async () => {
    const files = await generate();
    expect(stale(files)).toEqual([]);
    expect([...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text).map(([file]) => file)).toEqual([]);
  });
});

describe.each(named)('$name', ({ rule }) => {
  test.each(fixturesOf(rule).map((fixture) => [fixture]))('is what its %s fixture is about', (fixture) => {
    const { subject, verdicts } = judgedFixture(rule, fixture);
    expect(factsInForce(subject).applies(rule.when)).toBe(true);
    const outcomes = verdicts.filter((verdict) => verdict.rule.id === rule.id).map(({ outcome }) => outcome);
    if (fixture === 'invalid') expect(outcomes).toEqual([rule.strength === 'must' ? 'refused' : 'reported']);
    else if (rule.strength === 'offer') expect(outcomes).toEqual(['filled']);
    else expect(outcomes.filter((outcome) => outcome !== 'filled')).toEqual([]);
  });

  test('alone stands against its invalid fixture, and nothing against its valid one', () => {
    const against = fixturesOf(rule).flatMap((fixture) => judgedFixture(rule, fixture).verdicts
      .filter(({ outcome }) => outcome === 'refused')
      .map((verdict) => `${fixture} ${verdict.rule.id}`));
    expect(against).toEqual(rule.strength === 'must' ? [`invalid ${rule.id}`] : []);
  });
});

test.each<[Compiler]>([['5.9'], ['6.0'], ['7.0']])('TypeScript %s refuses the marked lines of the fixtures, and no others', async (compiler) => {
  const files = every.flatMap((rule) => fixturesOf(rule).map((fixture) => fixtureFile(rule, fixture)));
  const told = printed(await tsc(compiler, files)).map(({ path, line, text }) => `${path}:${line} ${/✗ (IOC\d+)/.exec(text)?.[1] ?? text}`);
  const marked = every.filter(({ strength }) => strength === 'must').flatMap((rule) => fixtureText(rule, 'invalid').split('\n')
    .flatMap((row, index) => (row.endsWith(`// ${rule.id}`) ? [`${fixtureFile(rule, 'invalid')}:${index + 1} ${rule.id}`] : [])));
  expect(told.sort()).toEqual(marked.sort());
});

describe('a rule that breaks the form is refused', () => {
  const good: Rule = {
    id: 'IOC1999',
    slug: 'one-more-thing',
    title: 'one more thing must hold',
    because: 'It was seen to fail.',
    source: ['https://docs.cilium.io/en/stable/'],
    strength: 'must',
    when: { mode: 'ambient' },
    need: { 'cilium.cni.exclusive': false },
  };
  const table: DerivedFact = { ...derivedFacts['cilium.hostRouting'] };
  const knowledge = { facts: knownFacts(), derived: [] as readonly DerivedFact[], retired: ['IOC1998'] };
  const of = (changed: object): readonly string[] => formFaults([{ ...good, ...changed }], knowledge);

  test('and one that keeps it is not', () => {
    expect(of({})).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['two needs', { need: { 'cilium.cni.exclusive': false, 'cilium.cni.install': true } }, 'has 2 needs, cilium.cni.exclusive and cilium.cni.install: make each a rule of its own'],
    ['no need', { need: {} }, 'needs nothing: name the one fact that must hold'],
    ['an unknown path', { when: { 'cilium.cni.exclusiv': true } }, 'names cilium.cni.exclusiv, and no fact has this path'],
    ['an unknown path beside a need', { need: { 'istio.cni.cni.cniBinDir': { sameAs: 'cilium.cni.bin' } } }, 'names cilium.cni.bin, and no fact has this path'],
    ['a value the type lacks', { need: { 'cilium.bpf.datapathMode': ['veth', 'vath'] } }, 'compares cilium.bpf.datapathMode with "vath", which it cannot be: it is '],
    ['a line that does not exist', { when: { 'cilium.line': '1.15' } }, 'compares cilium.line with "1.15", which it cannot be: it is '],
    ['a condition on nothing', { when: { 'cilium.line': [] } }, 'compares cilium.line with nothing: name a value'],
    ['an id that is gone', { id: 'IOC1998' }, 'has the id of a rule that is gone: take one that was never used'],
    ['an id of no chapter', { id: 'IOC12' }, 'has no id of a chapter: write IOC and four digits, the first of them 1 to 6'],
    ['a source that is no address', { source: ['the Cilium documentation'] }, 'has the source "the Cilium documentation", which is no https address'],
    ['no source', { source: [] }, 'has no source: name who says so'],
    ['a slug that is no file name', { slug: 'One More' }, 'has a slug that is no file name: use lower-case words and dashes'],
    ['a title with a period', { title: 'one more thing.' }, 'has a title that ends in a period: it is the first half of a sentence'],
    ['a title with a capital', { title: 'One more thing' }, 'has a title that starts with a capital: it stands within a sentence'],
    ['a reason that is no sentence', { because: 'seen to fail' }, 'has a reason that is no sentence: start with a capital and end with a period'],
    ['too long a sentence', { title: 'long '.repeat(40).trim() }, 'characters: say it in 200'],
  ])('%s', (_, changed, fault) => {
    const told = of(changed);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(fault);
    expect(told[0]).toMatch(/^IOC\d+ \(.+\) /);
  });

  test('an id used twice', () => {
    expect(formFaults([good, { ...good, slug: 'and-another' }], knowledge))
      .toEqual(['IOC1999 is the id of one-more-thing and and-another: give each rule an id of its own']);
  });

  test('a check by the same form, with an id of its own chapter and no need', () => {
    const check = { ...good, id: 'IOC9999', when: {}, need: {}, advice: 'do it', find: () => [] } as Rule;
    expect(formFaults([check], knowledge)).toEqual([]);
    expect(formFaults([{ ...check, id: 'IOC1999', source: ['somewhere'] }], knowledge)).toEqual([
      'IOC1999 (one-more-thing) has no id of a chapter: write IOC and four digits, the first of them 9',
      'IOC1999 (one-more-thing) has the source "somewhere", which is no https address',
    ]);
  });

  test('all faults at once', () => {
    expect(of({ id: 'IOC1998', source: [], need: {} })).toHaveLength(3);
  });

  test('a derived fact without a last row, or that blames nothing known', () => {
    const broken: DerivedFact = { ...table, blame: ['cilium.host' as 'mode'], rows: table.rows.slice(0, 1) };
    expect(formFaults([], { ...knowledge, derived: [broken] })).toEqual([
      'The derived fact cilium.hostRouting blames cilium.host, and no fact has this path',
      'The derived fact cilium.hostRouting has no last row without conditions: say what is left',
    ]);
  });
});
