import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { derivedFacts, rules } from '../../lib/rules';
import { arranged } from '../../projenrc/arranged-rules';

/*
 * Proven: what the compile-time judge reads is made of the rules as they are now. That it says what the judge says is
 * proven by test/agreement. Not proven: anything of what the rules say.
 */
const tables = Object.values(derivedFacts);
const text = arranged(rules, tables);

describe('the arrangement of the rules', () => {
  test('is what the generator writes, byte for byte', () => {
    expect(readFileSync(join('lib', 'judge', 'arranged.gen.ts'), 'utf8')).toBe(text);
  });

  test('changes with a rule: its sentence, its conditions, its need', () => {
    const [first, ...others] = rules;
    if (first === undefined) throw new Error('there are no rules');
    const changed = arranged([{ ...first, title: 'something else', when: { 'cilium.debug.enabled': true }, need: { 'cilium.debug.verbose': 'flow' } }, ...others], tables);
    const own = new RegExp(`^export interface ${first.id} \\{[^]*?\\n\\}`, 'm');
    expect(own.exec(text)?.[0]).not.toContain('something else');
    expect(own.exec(changed)?.[0]).toMatch(/something else.*'cilium.debug.enabled', true.*'allowed': 'flow'/s);
  });

  test('holds each rule once, and asks only those that refuse', () => {
    const [declared] = [text.match(/^export interface IOC\d+/gm)];
    expect(declared).toEqual(rules.map(({ id }) => `export interface ${id}`));
    const asked = new Set((/^export interface Musts [^]*?^\}/m.exec(text)?.[0] ?? '').match(/IOC\d+/g));
    expect([...asked].sort()).toEqual(rules.filter(({ strength }) => strength === 'must').map(({ id }) => id).sort());
  });
});
