import { ciliumLines, istioLines } from '../../lib/catalogue';
import { derivedFacts, rules } from '../../lib/rules';
import type { DerivedFact, Rule } from '../../lib/rules';
import { membersAt } from '../agreement/chart-types';
import { cycleIn } from '../source-tree';

/*
 * Proven: facts are pulled along a graph without cycles, and each rule has a line on which it can speak. Not proven: that
 * a stack exists that makes it speak; the fixtures show that.
 */
const every: readonly Rule[] = rules;
const tables: readonly DerivedFact[] = Object.values(derivedFacts);

/** fact → each fact that is read to settle it. */
const reads = [
  ...tables.flatMap(({ fact, rows }) => rows.flatMap(({ when }) => Object.keys(when ?? {})).map((to) => ({ from: fact, to }))),
  ...every.flatMap(({ need, when }) => Object.entries(need).flatMap(([from, pattern]) => [
    ...Object.keys(when),
    ...(typeof pattern === 'object' && pattern !== null && 'sameAs' in pattern ? [pattern.sameAs] : []),
  ].map((to) => ({ from, to })))),
];

test('no fact depends on itself, through rules or through derived facts', () => {
  expect(cycleIn(reads)).toEqual([]);
});

test('the search for cycles finds one', () => {
  expect(cycleIn([...reads, { from: 'cilium.kubeProxyReplacement', to: 'cilium.hostRouting' }])).not.toEqual([]);
});

test.each(every.map((rule) => ({ name: `${rule.id} ${rule.slug}`, rule })))('$name speaks of settings that one of its lines has', ({ rule }) => {
  const paths = [...Object.keys(rule.when), ...Object.keys(rule.need)].filter((path) => /^cilium\.|^istio\.\w+\./.test(path) && !path.endsWith('.line') && !(path in derivedFacts));
  const missing = paths.filter((path) => {
    const [owner, lines] = path.startsWith('cilium.') ? ['cilium.line', ciliumLines] as const : ['istio.line', istioLines] as const;
    const pattern: unknown = Reflect.get(rule.when, owner);
    const own = lines.filter((line) => pattern === undefined || pattern === line || (Array.isArray(pattern) && pattern.includes(line)));
    return own.every((line) => membersAt(line, path).length === 0);
  });
  expect(missing).toEqual([]);
});
