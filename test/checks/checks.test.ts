// Each check once silent and once not, by its fixtures. The ones that a chart makes as well are held against the real charts in test/charts/refusals.
import fc from 'fast-check';
import { ciliumLines, istioLines } from '../../lib/catalogue';
import { checks } from '../../lib/checks';
import { examine } from '../../lib/judge';
import { rules } from '../../lib/rules';
import type { Rule } from '../../lib/rules';
import { subjectOf } from '../../lib/stack';
import type { StatedCilium, StatedIstio } from '../../lib/stack';
import { fixtureFile } from '../../projenrc/rule-pages/files';
import { judgedFixture } from '../../projenrc/rule-pages/run-fixture';
import { printed, tsc } from '../tsc';

jest.setTimeout(120_000);

interface Told { readonly cilium?: object; readonly istio?: object; readonly more?: object; readonly lines?: readonly [string, string] }

const found = ({ cilium = {}, istio = {}, more = {}, lines = ['1.19', '1.30'] }: Told) => examine(subjectOf(
  { version: `${lines[0]}.0`, managed: true, values: cilium, ...more } as unknown as StatedCilium,
  { version: `${lines[1]}.0`, mode: 'ambient', values: istio } as unknown as StatedIstio,
));

describe('the checks', () => {
  test('have ids of their own', () => {
    expect(new Set([...checks, ...(rules as readonly Rule[])].map(({ id }) => id)).size).toBe(checks.length + rules.length);
  });

  test.each(checks.map((check) => [check.id, check] as const))('%s is silent over its valid fixture, and tells of its invalid one', (id, check) => {
    const told = (fixture: 'valid' | 'invalid') => judgedFixture(check, fixture).verdicts.filter(({ rule }) => rule.id === id).map(({ outcome, sentence }) => ({ outcome, sentence }));
    expect(told('valid')).toEqual([]);
    expect(told('invalid')).toEqual([{ outcome: check.strength === 'must' ? 'refused' : 'reported', sentence: expect.stringMatching(new RegExp(`^✗ ${id} .+: .+`)) as string }]);
  });

  test('are not known to compilers: their invalid fixtures compile', async () => {
    expect(printed(await tsc('7.0', checks.map((check) => fixtureFile(check, 'invalid'))))).toEqual([]);
  });

  test('ask each gateway for what it says itself, over what all share', () => {
    const policy = (externalTrafficPolicy: string, more: object = {}) => ({ service: { externalTrafficPolicy, ...more } });
    const told = (shared: object, ...gateways: readonly object[]) => examine(subjectOf(
      { version: '1.19.0', managed: true, values: { l2announcements: { enabled: true } } } as unknown as StatedCilium,
      { version: '1.30.0', mode: 'ambient', values: { gateway: shared }, gateways: gateways.map((values, index) => ({ name: `g${index}`, values })) } as unknown as StatedIstio,
    )).filter(({ rule }) => rule.id === 'IOC9020').map(({ path }) => path);
    const at = (index: number) => `istio.gateways.${index}.values.service.externalTrafficPolicy`;
    expect(told({}, {}, policy('Local'), policy('Cluster'))).toEqual([at(1)]);
    expect(told(policy('Local'), {}, policy('Cluster'), policy('Local', { type: 'ClusterIP' }))).toEqual([at(0)]);
    expect(told(policy('Local'))).toEqual([]);
  });

  test('can be waived with a reason', () => {
    expect(found({ cilium: { cluster: { name: 'East' } }, more: { accept: { IOC9001: 'because' } } }).map(({ outcome, reason }) => [outcome, reason])).toEqual([['accepted', 'because']]);
  });

  test('tell the end of a line by the day that is stated, and no day is assumed', () => {
    const ended = (today?: string) => found({ lines: ['1.16', '1.27'], more: { cluster: { ...(today !== undefined && { today }) } } }).filter(({ rule }) => rule.id === 'IOC9014').map(({ path }) => path);
    expect(ended()).toEqual([]);
    expect(ended('2026-04-07')).toEqual(['istio.line']);
    expect(ended('2026-11-22')).toEqual(['cilium.line', 'istio.line']);
  });

  test('never throw, whatever the values', () => {
    fc.assert(fc.property(fc.constantFrom(...ciliumLines), fc.constantFrom(...istioLines), fc.jsonValue(), fc.jsonValue(), (one, other, values, mesh) => {
      const block = (value: unknown): object => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { hubble: value, cluster: value, extraEnv: value });
      expect(() => found({ cilium: block(values), istio: { cni: block(mesh) }, lines: [one, other], more: { cluster: { today: '2026-11-22', kernel: '5.4', kubernetes: '1.30' } } })).not.toThrow();
    }), { numRuns: 200 });
  });
});
