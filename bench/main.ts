/**
 * How long we take, held against the nearest thing without us, in one run; prints a table. Needs `npm run build`. Ratios of one run
 * say something, its milliseconds are this machine's of this moment.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chartsOf } from './charts';
import { importRow } from './import-cost';
import { editorRow } from './editor';
import { program } from './program';
import { previewRow } from './pulumi/previews';
import { pulumiTypeCheckRows } from './pulumi/type-checks';
import { renderingRow } from './rendering';
import { titles, without, type Row } from './row';
import { synthRow } from './synth';
import { typeCheckRows } from './type-check';

const main = async (folder: string): Promise<void> => {
  const charts = chartsOf(program(folder).plan());
  print(titles);
  print(['---', '---:', '---:', '---:', '---:', '---']);
  print('found' in charts ? await synthRow(charts.found, folder) : without('synth', charts.missing));
  print('found' in charts ? await renderingRow(charts.found, folder) : without('rendered form', charts.missing));
  for (const row of await typeCheckRows()) print(row);
  print(await editorRow());
  print(await importRow());
  print(await previewRow());
  for (const row of await pulumiTypeCheckRows()) print(row);
};

const print = (row: Row): void => void process.stdout.write(`| ${row.join(' | ')} |\n`);

const folder = mkdtempSync(join(tmpdir(), 'istio-on-cilium-bench-'));
void main(folder).finally(() => rmSync(folder, { recursive: true }));
