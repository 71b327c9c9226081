import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filledValues, judge, sentence } from '../../lib/judge';
import type { Subject } from '../../lib/judge';
import { derivedFacts, rules } from '../../lib/rules';
import type { Rule } from '../../lib/rules';
import { arranged } from '../../projenrc/arranged-rules';
import { printed, tsc } from '../tsc';

/*
 * Proven: where two rules that apply need different values of one setting that nobody wrote, both are named, by the
 * judge and by the compiler, in its types and on the construct that a user writes. The rules are made up, and stand in a copy of lib. Not proven: that our own rules clash
 * nowhere; test/agreement compares what is said where they do.
 */
jest.setTimeout(300_000);

const one = {
  id: 'IOC1998', slug: 'verbose-as-one', title: 'the first of two that exclude each other', because: 'Made up.', source: ['https://example.org/'],
  strength: 'must', when: { 'cilium.debug.enabled': true }, need: { 'cilium.debug.verbose': 'flow' },
} as const satisfies Rule;
const other = {
  ...one, id: 'IOC1999', slug: 'verbose-as-other', title: 'the second of two that exclude each other', need: { 'cilium.debug.verbose': ['kvstore', 'envoy'] },
} as const satisfies Rule;

const subject: Subject = {
  mode: 'ambient', platform: null, delivery: null, l2: { announced: false }, accept: {}, silence: 'filled',
  cilium: { line: '1.19', debug: { enabled: true } },
};
const told = (of: Subject): readonly string[] => judge(of, [...rules, one, other]).filter(({ outcome }) => outcome === 'refused').map((verdict) => `${verdict.sentence} ${verdict.path}`);

describe('at run time', () => {
  test('both are named, and nothing is filled', () => {
    expect(told(subject)).toEqual([`${sentence(one)} cilium.debug.verbose`, `${sentence(other)} cilium.debug.verbose`]);
    expect(filledValues(subject, [...rules, one, other]).filter(({ path }) => path === 'cilium.debug.verbose')).toEqual([]);
  });

  test('one that is waived leaves the other to be filled', () => {
    const waived: Subject = { ...subject, accept: { IOC1998: 'known' } };
    expect(told(waived)).toEqual([]);
    expect(filledValues(waived, [...rules, one, other])).toContainEqual({ path: 'cilium.debug.verbose', value: 'kvstore', by: ['IOC1999'] });
  });

  test('one alone is filled', () => {
    expect(filledValues(subject, [...rules, one])).toContainEqual({ path: 'cilium.debug.verbose', value: 'flow', by: ['IOC1998'] });
  });
});

test.each(['6.0', '7.0'] as const)('TypeScript %s names both', async (compiler) => {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache', 'clash-')); // below the checkout, so that packages are found
  try {
    for (const room of ['catalogue', 'values', 'rules', 'checks', 'judge', 'plan', 'delivery', 'stack', 'cdk8s']) cpSync(join('lib', room), join(folder, room), { recursive: true });
    writeFileSync(join(folder, 'judge', 'arranged.gen.ts'), arranged([...rules, one, other], Object.values(derivedFacts)));
    const says = (rule: Rule): string => `Broken<${JSON.stringify(sentence(rule))}, 'cilium.debug.verbose'>`;
    const given = (accepted: string): string =>
      `{ mode: 'ambient'; platform: null; delivery: null; l2: { announced: false }; accepted: ${accepted}; silence: 'filled'; cilium: { line: '1.19'; debug: { enabled: true } } }`;
    writeFileSync(join(folder, 'clash.ts'), [
      "import type { Broken, BrokenIn } from './judge';",
      'declare function alike<A, B>(...difference: [A] extends [B] ? [B] extends [A] ? [] : [A, B] : [A, B]): void;',
      `alike<BrokenIn<${given('never')}>, ${says(one)} | ${says(other)}>();`,
      `alike<BrokenIn<${given("'IOC1998'")}>, never>();`,
      `alike<BrokenIn<${given('never')}>, never>();`,
    ].join('\n'));
    writeFileSync(join(folder, 'program.ts'), [
      "import { App } from 'cdk8s';",
      "import { CiliumForIstio } from './cdk8s';",
      "new CiliumForIstio(new App(), 'waived', { version: '1.19.6', values: { debug: { enabled: true } }, accept: { IOC1998: 'known' } });",
      "new CiliumForIstio(new App(), 'wide', { version: '1.19.6', values: { debug: { enabled: Date.now() > 0 } } });",
      "new CiliumForIstio(new App(), 'both', { version: '1.19.6', values: { debug: { enabled: true } } });",
    ].join('\n'));
    const errors = printed(await tsc(compiler, [join(folder, 'clash.ts'), join(folder, 'program.ts')]));
    expect(errors.map(({ file, line, text }) => `${file}:${line} ${[...new Set(text.match(/IOC199\d/g))].sort().join(' ')}`).sort()).toEqual(['clash.ts:5 ', 'program.ts:5 IOC1998 IOC1999']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
