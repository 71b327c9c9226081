import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkout } from '../../charts/tools/cache';
import { ciliumVersions } from '../../charts/tools/cilium-charts';
import { rules } from '../../../lib/rules';
import { istioVersions } from '../harness/charts';
import { gatewayApiVersions } from '../harness/crds';
import { recordStatuses } from '../harness/helm-release-statuses';
import { programs } from '../harness/programs';
import { pictureName, recordPicture } from './picture';
import { promises } from './promises';

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly ancestorTitles: readonly string[]; readonly title: string; readonly status: string }[];
  }[];
}

/** Writes `docs/evidence.md`, the picture and the recorded statuses from what jest reports of a run, and what its suites left. */
export const record = (reportFile: string): void => {
  const report = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  writeFileSync(join(checkout, 'docs/evidence.md'), evidence(report));
  recordStatuses();
  recordPicture();
};

const evidence = (report: Report): string => [
  '<!-- generated from a run of `npm run e2e -- --record` by test/e2e/evidence/record.ts -->',
  '# Evidence',
  '',
  'What was run to show what this project promises. A line is one test of one run; what it could not show stands below it.',
  '',
  '**What none of it proves:** the nodes are fake and run no image. Probes, redirection, encryption, and what Cilium’s agent',
  'or ztunnel make of their configuration are not exercised.',
  '',
  `![A run under Argo CD, from the audit log of the API server](${pictureName})`,
  '',
  '## What ran',
  '',
  '| program | version | |',
  '|---|---|---|',
  ...Object.entries(programs).map(([name, { version, describes }]) => `| ${name} | ${version} | ${describes} |`),
  `| redis-server | ${firstLine('redis-server', '--version').replace(/^.*v=(\S+).*$/, '$1')} | for Argo CD |`,
  `| Istio’s charts | ${istioVersions.join(', ')} | the real ones |`,
  `| Cilium’s chart | ${ciliumVersions.join(', ')} | ${standsIn(report) ? '**a chart of our own stood in for it in this run**' : 'the real ones'} |`,
  `| Gateway API bundles | ${gatewayApiVersions.join(', ')} | the real ones |`,
  '',
  '## Promises',
  '',
  ...promises.flatMap(({ promise, suites, limit }) => [
    `### ${promise}`,
    '',
    ...report.testResults.filter(({ name }) => suites.includes(suiteOf(name))).flatMap(linesOf),
    '',
    `Not shown: ${limit}`,
    '',
  ]),
  ...others(report),
  '## Rules',
  '',
  'Every rule is judged by the compiler and at run time, and the verdicts are compared (`test/agreement.test.ts`); what rules fill',
  'goes through the charts (`test/charts`), and with the plans above onto the API server. Tests that name a rule besides:',
  '',
  '| rule | what it says | tests |',
  '|---|---|---|',
  ...rules.map(({ id, slug, title }) => `| ${id} | ${title} | ${testsNaming(id, slug).join(', ') || 'those of all rules'} |`),
  '',
].join('\n');

const suiteOf = (file: string): string => relative(join(checkout, 'test/e2e'), file);

const linesOf = ({ assertionResults }: Report['testResults'][number]): readonly string[] =>
  assertionResults.map(({ ancestorTitles, title, status }) => `- ${marks[status] ?? status} ${ancestorTitles.join(' ')} ${title}`);

/** Suites that no promise names yet. */
const others = ({ testResults }: Report): readonly string[] => {
  const rest = testResults.filter(({ name }) => !promises.some(({ suites }) => suites.includes(suiteOf(name))));
  return rest.length === 0 ? [] : ['### Besides', '', ...rest.flatMap(linesOf), ''];
};

const marks: Readonly<Record<string, string>> = { passed: '✓', failed: '✗ FAILED', pending: '○ skipped' };

const standsIn = ({ testResults }: Report): boolean =>
  testResults.some(({ assertionResults }) => assertionResults.some(({ ancestorTitles }) => ancestorTitles.join().includes('stands in')));

const testFiles = (): readonly string[] =>
  readdirSync(join(checkout, 'test'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(test|e2e)\.ts$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name)).sort();

const testsNaming = (id: string, slug: string): readonly string[] =>
  [
    ...(existsSync(join(checkout, 'test/rules', slug)) ? [join(checkout, 'test/rules', slug)] : []),
    ...testFiles().filter((file) => new RegExp(`${id}|'${slug}'`).test(readFileSync(file, 'utf8'))),
  ].map((file) => `\`${relative(checkout, file)}\``);

const firstLine = (command: string, ...words: readonly string[]): string => {
  try {
    return execFileSync(command, words, { encoding: 'utf8' }).split('\n')[0] ?? '';
  } catch {
    return 'absent';
  }
};
