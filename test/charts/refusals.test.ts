// Chart-side refusals, one by one: what the chart of Cilium refuses, we refuse first, and say by which id or in which words; and no
// `fail` of the newest chart is left out. Not proven here: refusals of helm itself (durations), and what only a cluster answers.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ciliumLines } from '../../lib/catalogue';
import { judgedStack, statedFaults } from '../../lib/stack';
import type { StatedCilium } from '../../lib/stack';
import { refusals, type Refusal } from './known-refusals';
import { chartsInReach } from './tools/charts-in-reach';
import { RenderRefused } from './tools/helm-template';
import { renderText } from './tools/render';
import type { RealChart } from './tools/real-chart';
import { describeWith } from './tools/reach';

jest.setTimeout(300_000);

const all: readonly string[] = ciliumLines;

/** What we say of these values: the ids that refuse, or `types` for faults of keys and kinds. */
const saidBy = (line: string, { values, stated, by }: Refusal): readonly string[] => {
  const cilium = { version: `${line}.0`, managed: true, mode: 'sidecar', kubeProxy: 'running', values, ...stated } as unknown as StatedCilium;
  const stops = by === 'IOC9006' ? 'reported' : 'refused'; // a cluster may have the kinds that helm does not see
  return [
    ...statedFaults(cilium, []).map(() => 'types'),
    ...judgedStack(cilium).verdicts.filter(({ outcome, rule }) => outcome === stops && (stops === 'refused' || rule.id === by)).map(({ rule }) => rule.id),
  ];
};

describe('what a chart refuses', () => {
  test.each(refusals.filter(({ by }) => by !== 'filled'))('is refused by us first: $name ($by)', (refusal) => {
    expect(refusal.on.filter((line) => !saidBy(line, refusal).some((id) => refusal.by.split(' ').includes(id)))).toEqual([]);
  });

  test('is all that we find wrong in it, so each refusal is this one', () => {
    const more = refusals.flatMap((refusal) => refusal.on.flatMap((line) => saidBy(line, refusal).filter((id) => !refusal.by.split(' ').includes(id)).map((id) => `${refusal.name} on ${line}: ${id}`)));
    expect(more).toEqual([]);
  });
});

/** The lines at which a refusal begins or ends, on both sides; of those that hold everywhere one, in turn. All with CHARTS_EVERY_EFFECT=1. */
const rendered = ({ on }: Refusal, turn: number): readonly string[] => {
  if (process.env['CHARTS_EVERY_EFFECT'] === '1') return all;
  if (on.length === all.length) return all.filter((_, index) => index === turn % all.length);
  return all.filter((line, index) => [all[index - 1], all[index + 1]].some((other) => other !== undefined && on.includes(other) !== on.includes(line)));
};

/** Where helm stopped, as `file:line`, and in which words; `undefined` where it did not. */
const stopped = async (chart: RealChart, { values, withoutMonitors }: Refusal): Promise<string | undefined> => {
  try {
    await renderText(chart, { values, ...(withoutMonitors !== true && { apiVersions: ['monitoring.coreos.com/v1'] }) });
    return undefined;
  } catch (error) {
    if (!(error instanceof RenderRefused)) throw error;
    return error.message;
  }
};

describeWith(chartsInReach().cilium, 'the real charts of Cilium', (cilium) => {
  const cases = refusals.flatMap((one, turn) => rendered(one, turn).map((line) => ({ ...one, line })));

  test.each(cilium.lines)('refuse on %s what the table says, and nothing else of it', async (line) => {
    const chart = cilium.chart('cilium', line);
    const here = cases.filter((one) => one.line === line);
    const found = await Promise.all(here.map(async (one) => ({ name: one.name, refused: await stopped(chart, one) !== undefined })));
    expect(found.filter(({ refused }) => refused).map(({ name }) => name)).toEqual(here.filter(({ on }) => on.includes(line)).map(({ name }) => name));
  });

  test('take what is filled in beside the rest', async () => {
    const filled = refusals.filter(({ by }) => by === 'filled').flatMap((one) => one.on.map((line) => ({ one, line })));
    expect(filled.length).toBeGreaterThan(0);
    const said = await Promise.all(filled.map(async ({ one, line }) => {
      const { plan } = judgedStack({ version: `${line}.0`, managed: true, mode: 'sidecar', kubeProxy: 'running', values: one.values } as unknown as StatedCilium);
      const content = plan.releases.map((release) => release.content).find((own) => own.kind === 'helm');
      return stopped(cilium.chart('cilium', line), { ...one, values: content?.kind === 'helm' ? content.values : {} });
    }));
    expect(said).toEqual(filled.map(() => undefined));
  });

  const complete = process.env['CHARTS_EVERY_EFFECT'] === '1' ? cilium.lines : cilium.lines.slice(-1);
  test.each(complete)('hold on %s no refusal that the table leaves out', async (line) => {
    const chart = cilium.chart('cilium', line);
    const words = (await Promise.all(refusals.filter(({ on }) => on.includes(line)).map((one) => stopped(chart, one)))).join('\n');
    const unread = refusalsIn(chart).filter((text) => !new RegExp(text).test(words) && !behind.some((known) => text.includes(known)));
    expect(unread).toEqual([]);
  });
});

/** Refusals that nobody reads, because another one comes first. */
const behind = [
  'unknown type', // the schema
  'to be set to a non-zero value', // 0 counts as nothing said
  '\\.key', // the certificate is asked for first
];

/** What the templates of a chart say where they refuse, as patterns. */
const refusalsIn = ({ path }: RealChart): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'));
  try {
    execFileSync('tar', ['-xzf', path, '-C', folder]);
    const templates = join(folder, 'cilium', 'templates');
    const files = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(yaml|tpl)$/.test(file));
    return files.flatMap((file) => [...readFileSync(join(templates, file), 'utf8').matchAll(/\{\{-? *fail *\(?(?:printf)? *"(.+?)"|\| required "(.+?)"/g)])
      .map(([, fails = '', required = '']) => `${fails}${required}`.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('%s', '.*'));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
