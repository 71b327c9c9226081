// Not proven here: what Cilium's agent makes of its ConfigMap. Where no charts are in reach the record is taken on trust.
import { isDeepStrictEqual } from 'node:util';
import { ciliumLines } from '../../lib/catalogue';
import { measured, type Effect } from './recorded-effects/effect';
import { effectOf, effectOn, isIgnored, recorded, type RecordedEffect } from './recorded-effects/effect-of';
import { settings } from './recorded-effects/settings';
import { chartsInReach } from './tools/charts-in-reach';
import { describeWith } from './tools/reach';

describe('the recorded effects of Cilium', () => {
  test('cover every setting of the list, on every line', () => {
    expect(recorded().effects.map(({ set }) => set)).toEqual(settings);
    const silent = recorded().effects.filter((entry) => ciliumLines.some((line) => effectOn(entry, line) === undefined));
    expect(silent).toEqual([]);
  });

  test('tell the ConfigMap keys of a setting', () => {
    expect(effectOf('1.19', 'cni.exclusive', false)).toEqual({ configMap: { 'cni-exclusive': 'false' } });
  });

  test('tell a setting that only counts beside another', () => {
    expect(isIgnored(effectOf('1.18', 'encryption.type', 'ztunnel', { 'encryption.enabled': true }))).toBe(true);
    expect(effectOf('1.19', 'encryption.type', 'ztunnel', { 'encryption.enabled': true }).configMap).toEqual({ 'enable-ztunnel': 'true' });
  });

  test('tell what one line refuses and another takes', () => {
    expect(effectOf('1.17', 'enableCiliumEndpointSlice', true).refused).toBeUndefined();
    expect(effectOf('1.18', 'enableCiliumEndpointSlice', true)).toEqual({ refused: true });
  });

  test('refuse to answer for a setting that was never measured', () => {
    expect(() => effectOf('1.19', 'cni.exclusiv', false)).toThrow('no effect of {"cni.exclusiv":false} on 1.19 was recorded');
  });
});

/** One line of every group of lines that behave alike; all of them with CHARTS_EVERY_EFFECT=1. */
const sample = ({ set, on }: RecordedEffect, turn: number): readonly Case[] =>
  Object.entries(on).flatMap(([lines, effect]) => {
    const alike = lines.split(' ');
    const chosen = alike.filter((_, index) => process.env['CHARTS_EVERY_EFFECT'] === '1' || index === turn % alike.length);
    return chosen.map((line) => ({ line, set, effect }));
  });

interface Case {
  readonly line: string;
  readonly set: RecordedEffect['set'];
  readonly effect: Effect;
}

describeWith(chartsInReach().cilium, 'the real charts of Cilium', (cilium) => {
  const cases = recorded().effects.flatMap(sample);

  test.each(cilium.lines)('have the recorded effects on %s', async (line) => {
    const chart = cilium.chart('cilium', line);
    const now = await Promise.all(cases.filter((one) => one.line === line).map(async (one) => ({ ...one, now: await measured(chart, one.set) })));
    expect(now.filter((one) => !isDeepStrictEqual(one.now, one.effect))).toEqual([]);
  });
});
