import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generate, readAll } from '../../projenrc/chart-values';
import { charts, covers } from '../../projenrc/chart-values/lines';
import { ciliumRetyped } from '../../projenrc/chart-values/overrides/cilium';
import { ciliumHidden } from '../../projenrc/chart-values/overrides/cilium-hidden';
import { deprecated } from '../../projenrc/chart-values/overrides/deprecated';
import { ignored } from '../../projenrc/chart-values/overrides/ignored';
import { istioRetyped } from '../../projenrc/chart-values/overrides/istio';
import { offered } from '../../projenrc/chart-values/overrides/prefixes';
import { above, isUnder } from '../../projenrc/chart-values/paths';
import { isIgnored } from '../../projenrc/chart-values/settings';
import { isScalar } from '../../projenrc/chart-values/type-text';
import { defaultOf } from '../../lib/values';

const reads = readAll();
const folder = join('lib', 'values');

/** Proven: files and data agree, and no entry of the overrides is idle. Not proven: that the data is what the charts say. */
describe('lib/values', () => {
  test('holds what the generator writes, byte for byte, and no generated file beside', () => {
    const generated = generate();
    const present = readdirSync(folder).filter((file) => file.endsWith('.gen.ts'));
    expect(present.sort()).toEqual([...generated.keys()].sort());
    expect(present.filter((file) => readFileSync(join(folder, file), 'utf8') !== generated.get(file))).toEqual([]);
  });

  test('comes out the same every time', () => {
    expect([...generate()]).toEqual([...generate()]);
  });

  test('writes no template literals, and nothing of the machine it ran on', () => {
    const unwanted = ['`', process.cwd(), homedir()];
    const telling = [...generate()].filter(([, text]) => unwanted.some((word) => text.includes(word)));
    expect(telling.map(([file]) => file)).toEqual([]);
  });
});

describe.each(reads.map((read) => ({ ...read, title: `${read.source.chart} ${read.source.line}` })))('$title', ({ source, settings }) => {
  const { chart, line } = source;
  const offers = (path: string): boolean => settings.has(path) || above(path).some((block) => settings.has(block));
  const isBlock = (path: string): boolean => [...settings.keys()].some((setting) => isUnder(setting, path));

  test('offers every leaf of values.yaml, or says why not', () => {
    const leaves = Object.keys(source.leaves).map((path) => offered(chart, path));
    expect(leaves.filter((path) => !offers(path) && !isIgnored(chart, line, path))).toEqual([]);
  });

  test('offers every key that only templates know, or says why not', () => {
    const hidden = source.hidden.map((path) => offered(chart, path));
    expect(hidden.filter((path) => !offers(path) && !isBlock(path) && !isIgnored(chart, line, path))).toEqual([]);
  });

  test('offers nothing that is ignored', () => {
    expect([...settings.keys()].filter((path) => isIgnored(chart, line, path))).toEqual([]);
  });

  test('gives the defaults of values.yaml at run time', () => {
    const told = Object.entries(source.leaves).flatMap(([raw, [, value]]) => {
      const path = offered(chart, raw);
      const setting = settings.get(path);
      return value !== undefined && setting !== undefined && isScalar(setting.type) ? [[path, value] as const] : [];
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter(([path, value]) => defaultOf(`${charts[chart].owner}.${path}`, line) !== value)).toEqual([]);
  });

  test('knows keys that only templates know as unset', () => {
    const scalars = [...settings.values()].filter(({ path, value }) => value === null && !(path in source.leaves));
    expect(scalars.filter(({ path }) => defaultOf(`${charts[chart].owner}.${path}`, line) !== null)).toEqual([]);
  });
});

describe('the overrides', () => {
  const paths = (chart: string, line: string): string[] => reads
    .filter(({ source }) => source.chart === chart && source.line === line)
    .flatMap(({ source }) => [...Object.keys(source.leaves), ...source.hidden].map((path) => offered(source.chart, path)));
  const hits = (chart: string, entry: { at: string; from?: string; before?: string }): boolean => {
    const pattern = new RegExp(`^${entry.at.replace(/[.\\]/g, '\\$&').replaceAll('*', '[^.]+')}(\\.|$)`);
    return reads.some(({ source }) => source.chart === chart && covers(entry, source.line)
      && paths(chart, source.line).some((path) => pattern.test(path)));
  };

  test('retype only what some line has', () => {
    expect(ciliumRetyped.filter((entry) => !hits('cilium', entry))).toEqual([]);
    expect(Object.entries(istioRetyped).flatMap(([chart, entries]) => entries.filter((entry) => !hits(chart, entry)))).toEqual([]);
  });

  test('add to Cilium only what some line reads in its templates', () => {
    expect(ciliumHidden.filter((entry) => !hits('cilium', entry))).toEqual([]);
  });

  test('ignore, and call deprecated, only what is there', () => {
    expect(deprecated.filter((entry) => !reads.some(({ source, settings }) => source.chart === entry.chart && covers(entry, source.line)
      && [...settings.keys()].some((path) => path === entry.at || isUnder(path, entry.at))))).toEqual([]);
    expect(ignored.filter((entry) => !entry.charts.some((chart) => hits(chart, entry)))).toEqual([]);
  });
});

describe('defaultOf', () => {
  test('knows unset from unknown', () => {
    expect(defaultOf('cilium.cni.exclusive', '1.19')).toBe(true);
    expect(defaultOf('cilium.envoy.enabled', '1.19')).toBeNull();
    expect(defaultOf('cilium.socketLB.hostNamespaceOnly', '1.19')).toBeNull();
    expect(defaultOf('cilium.externalIPs.enabled', '1.19')).toBeUndefined();
    expect(defaultOf('cilium.cni.exclusive', '1.99')).toBeUndefined();
    expect(defaultOf('cilium.toString', '1.19')).toBeUndefined();
  });

  test('follows the line', () => {
    expect(['1.18', '1.19'].map((line) => defaultOf('cilium.authentication.enabled', line))).toEqual([true, false]);
    expect(['1.28', '1.29'].map((line) => defaultOf('istio.cni.cni.ambient.reconcileIptablesOnStartup', line))).toEqual([false, true]);
  });

  test('knows no default for what every patch changes', () => {
    expect(defaultOf('cilium.image.tag', '1.19')).toBeUndefined();
    expect(defaultOf('istio.istiod.global.hub', '1.30')).toBeUndefined();
  });
});
