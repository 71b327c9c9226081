import { join } from 'node:path';
import type { HelmChart } from '../../plan';
import { chartArguments } from '../chart-arguments';
import { isFile, isFolder } from '../output-disk';

/** Where helm finds a chart: its repository, or a folder of charts. */
export async function chartPlace(
  content: HelmChart,
  folder: string | undefined,
): Promise<{ readonly words: readonly string[] } | { readonly fault: string }> {
  if (folder === undefined) return { words: chartArguments(content) };
  const place = join(folder, `${content.chart}-${content.version}`);
  if (await isFile(`${place}.tgz`)) return { words: [`${place}.tgz`] };
  if (await isFolder(place)) return { words: [place] };
  return { fault: `there is no ${content.chart}-${content.version}.tgz and no folder ${content.chart}-${content.version} in ${folder}` };
}
