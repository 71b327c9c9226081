import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { App } from 'cdk8s';
import type { OutputFile } from '../delivery';

/**
 * What `app.synth()` writes, as files that are not in the output folder yet: cdk8s decides on their names and texts,
 * in whatever form the app asks for. An empty file (a chart whose objects all come from elsewhere) is left out.
 */
export const manifestsOf = async (app: App): Promise<readonly OutputFile[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'istio-on-cilium-'));
  try {
    elsewhere(app, folder).synth();
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
    const files = await Promise.all(paths.map(async (path) => ({ path: path.split(sep).join('/'), text: await readFile(join(folder, path), 'utf8') })));
    return files.filter(({ text }) => text !== '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The same app as it would be with another output folder; the app itself stays as it is. */
const elsewhere = (app: App, folder: string): App => Object.create(app, { outdir: { value: folder } }) as App;
