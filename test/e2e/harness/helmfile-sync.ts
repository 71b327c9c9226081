import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Loose } from './api';
import type { Site } from './site';
import { readYaml } from './yaml';

/** `helmfile sync` in a folder, with helm and kubectl on PATH, as docs/delivery.md tells a person to. */
export const byHelmfile = (binaries: string) => async ({ folder: place, helm, plane, run }: Site, folder: string): Promise<void> => {
  const bin = join(place, 'helmfile-bin');
  if (mkdirSync(bin, { recursive: true }) !== undefined) {
    symlinkSync(helm, join(bin, 'helm'));
    symlinkSync(plane.kubectlPath, join(bin, 'kubectl'));
  }
  await run(join(binaries, 'helmfile'), ['--file', join(folder, 'helmfile.yaml'), 'sync'], { PATH: `${bin}:${process.env['PATH'] ?? ''}` });
};

/** What helmfile would have helm do, in the order of `needs`. */
export const byHelm = async ({ helm, plane, run }: Site, folder: string): Promise<void> => {
  const file = readYaml(join(folder, 'helmfile.yaml'))[0];
  const waiting: Loose[] = [...file.releases];
  const done: string[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs = [] }) => needs.every((need: string) => done.includes(need)));
    const [release] = waiting.splice(next === -1 ? waiting.length : next, 1);
    if (release === undefined) throw new Error(`nothing can start: ${waiting.map(({ name }) => name).join(', ')}`);
    for (const { args } of release.hooks ?? []) await run(plane.kubectlPath, args.map((word: string) => word.replace(/^\.\//, `${folder}/`)));
    await run(helm, words(release, file, folder));
    done.push(`${release.namespace}/${release.name}`);
  }
};

const words = (release: Loose, { helmDefaults, repositories = [] }: Loose, folder: string): readonly string[] => {
  const [prefix, chart] = String(release.chart).split('/');
  const repository = repositories.find(({ name }: Loose) => name === prefix);
  const place = repository === undefined ? [join(folder, release.chart)] : [chart ?? '', '--repo', repository.url];
  return [
    'upgrade', '--install', release.name, ...place, ...(release.version === undefined ? [] : ['--version', release.version]),
    '--namespace', release.namespace, ...release.values.flatMap((file: string) => ['--values', join(folder, file)]),
    ...(helmDefaults.wait === true ? ['--wait'] : []), ...(helmDefaults.waitForJobs === true ? ['--wait-for-jobs'] : []),
    '--timeout', `${helmDefaults.timeout}s`, '--history-max', String(helmDefaults.historyMax),
  ];
};
