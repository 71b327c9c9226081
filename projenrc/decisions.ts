/** Writes `docs/decisions.md`: what became of each compatibility fact. `npx tsx projenrc/decisions.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { controlPlane } from './decisions/control-plane';
import { dataPath } from './decisions/data-path';
import { exposure } from './decisions/exposure';
import { gateways } from './decisions/gateways';
import { istio } from './decisions/istio';
import { policies } from './decisions/policies';
import { probes } from './decisions/probes';
import { versions } from './decisions/versions';
import { type Chapter } from './decisions/decision';

export const chapters: readonly Chapter[] = [dataPath, probes, policies, controlPlane, gateways, exposure, istio, versions];

const file = join(__dirname, '..', 'docs', 'decisions.md');

/** The page, as text. */
export function decisionsPage(): string {
  return [
    '<!-- Generated from projenrc/decisions by "npx tsx projenrc/decisions.ts". Don\'t edit. -->',
    '# What became of each compatibility fact',
    '',
    'Every fact that was collected is decided: a rule, a check, a type, a fact that something else reads, or not judged, with the reason.',
    ...chapters.flatMap(({ title, decisions }) => [
      '', `## ${title}`, '', '| fact | decision | where | why |', '|---|---|---|---|',
      ...Object.entries(decisions).map(([slug, { kind, where, because }]) => `| <a id="${slug}"></a>${slug} | ${kind} | ${where.map((place) => shown(place)).join(', ')} | ${because} |`),
    ]),
    '',
  ].join('\n');
}

/** The same for the page of the rules: each fact with what became of it, and a link to the reason. */
export const decidedTables = (): readonly string[] => [
  '## What became of each compatibility fact',
  'Nothing that was collected is lost in silence. The reasons are in [decisions](../decisions.md).',
  ...chapters.flatMap(({ title, decisions }) => [
    `### ${title}`,
    ['| fact | decision | where |', '|---|---|---|', ...Object.entries(decisions).map(([slug, { kind, where }]) =>
      `| [${slug}](../decisions.md#${slug}) | ${kind} | ${where.map((place) => shown(place, '')).join(', ')} |`)].join('\n'),
  ]),
];

/** Rules and checks have pages; everything else is named. */
const shown = (where: string, folder = 'rules/'): string =>
  (where.startsWith('IOC') ? `[${where}](${folder}${where}.md)` : where.includes('/') || where.includes('.') ? `\`${where}\`` : where);

if (require.main === module) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, decisionsPage());
}
