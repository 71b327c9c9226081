/** Does not prove what parsers other than this one (1.1 and 1.2) read; rendered.test.ts lets helm read one text. */
import fc from 'fast-check';
import { parse } from 'yaml';
import { yamlText } from '../../lib/delivery/yaml-text';

const text = fc.oneof(fc.string(), fc.constantFrom('1e5', '0o17', '017', 'on', 'yes', 'y', 'null', '~', '12:30', '1_000', '0x1f', '.inf', '=', '<<', '- a', 'a: b', 'a #b', '"', "'", '\n', ' a ', '\t', '2001-01-01', '{{ a }}', '${a}'));
const value = fc.letrec((tie) => ({
  any: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(text.filter((one) => one !== '__proto__' && one !== '<<'), tie('any'), { maxKeys: 3 })),
})).any;

test.each(['1.1', '1.2'] as const)('any value reads back as it was, by YAML %s', (version) => {
  fc.assert(fc.property(value, (one) => {
    expect(parse(yamlText(one as never), { version })).toEqual(one);
  }));
});

test('a value that stands in two places is written twice, without an anchor', () => {
  const shared = { a: [1] };
  expect(yamlText({ one: shared, two: shared })).toBe('one:\n  a:\n    - 1\ntwo:\n  a:\n    - 1\n');
});
