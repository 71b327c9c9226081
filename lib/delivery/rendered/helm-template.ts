import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { HelmChart } from '../../plan';
import { hasCode } from '../output-disk';
import type { ReleaseOf } from '../release-kinds';
import { chartPlace } from './chart-place';
import type { RenderedOptions } from './options';

/** What helm made of a release, or why it could not. */
export type Rendering = { readonly text: string } | { readonly fault: string };

const run = promisify(execFile);

/** Runs `helm template` on one release. */
export async function helmTemplate(
  release: ReleaseOf<HelmChart>,
  apiVersions: readonly string[],
  options: RenderedOptions,
  home: { readonly folder: string; readonly environment: NodeJS.ProcessEnv },
): Promise<Rendering> {
  const { name, namespace, content } = release;
  const place = await chartPlace(content, options.chartsFolder);
  if ('fault' in place) return { fault: `${name}: ${place.fault}` };
  const values = join(home.folder, `${name}.values.json`);
  await writeFile(values, JSON.stringify(content.values));
  const words = [
    'template', name, ...place.words,
    '--namespace', namespace, '--include-crds', '--skip-tests',
    '--kube-version', options.kubeVersion,
    ...apiVersions.flatMap((kind) => ['--api-versions', kind]),
    '--values', values,
  ];
  try {
    const { stdout } = await run(options.helm ?? 'helm', words, { env: home.environment, maxBuffer: 64 * 1024 * 1024 });
    return { text: stdout };
  } catch (error) {
    return { fault: faultOf(error, release, options).replaceAll(values, `the values of ${name}`) };
  }
}

function faultOf(error: unknown, { name, content }: ReleaseOf<HelmChart>, { helm }: RenderedOptions): string {
  if (hasCode(error, 'ENOENT') || hasCode(error, 'EACCES')) return helmMissing(helm);
  const said = typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr).trim() : '';
  const words = said === '' ? String(error) : said;
  return `${name}: helm cannot render the chart ${content.chart} ${content.version} with the values of ${name}:\n${indented(words)}`;
}

const helmMissing = (helm: string | undefined): string => helm === undefined
  ? 'helm is not installed: install Helm 3.17 or newer (https://helm.sh/docs/intro/install/), or say where it is with rendered({ helm })'
  : `there is no program '${helm}': rendered({ helm }) has to name the helm program`;

const indented = (text: string): string => text.split('\n').map((line) => `  ${line}`).join('\n');
