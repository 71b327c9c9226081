import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loose } from './api';
import type { Site } from './site';

/** Stands in for source-controller, which is not in reach: gives each source the status and the archive that it would. */
export interface SourceStandIn {
  /** Makes a folder the content of Flux's own repository; its revision. */
  readonly publish: (folder: string) => string;
  /** Looks at every source once. */
  readonly turn: () => Promise<void>;
}

const sources = '/apis/source.toolkit.fluxcd.io/v1/namespaces/flux-system';

export const sourceStandIn = (here: Site): SourceStandIn => {
  const { api } = here.plane;
  const archives = join(here.folder, 'served/archives');
  mkdirSync(archives);
  let own: Loose;

  const archive = (name: string, folder: string): Loose => {
    const file = `${name}.tar.gz`;
    execFileSync('tar', ['--exclude=.git', '--sort=name', '--mtime=@0', '-C', folder, '-czf', join(archives, file), '.']);
    const digest = digestOf(join(archives, file));
    return artifact(`archives/${file}`, digest, `main@sha1:${digest.slice(0, 40)}`);
  };
  const artifact = (path: string, digest: string, revision: string): Loose =>
    ({ path, url: `${here.world.url}/${path}`, revision, digest: `sha256:${digest}`, lastUpdateTime: now() });
  const bundle = (name: string, spec: Loose): Loose => {
    const checkout = join(here.folder, 'checkouts', name);
    mkdirSync(checkout, { recursive: true });
    execFileSync('git', ['clone', '--quiet', '--depth=1', '--branch', spec.ref.tag, `file://${join(here.folder, 'gateway-api')}`, checkout], { stdio: 'pipe' });
    return archive(name, checkout);
  };
  const chart = ({ chart: name, version }: Loose): Loose => {
    const path = `charts/${name}-${version}.tgz`;
    return artifact(path, digestOf(join(here.folder, 'served', path)), version);
  };
  const give = async (kind: string, { metadata, status }: Loose, given?: Loose): Promise<void> => {
    const isThere = status?.observedGeneration === metadata.generation && status.artifact?.revision === given?.revision;
    if (isThere) return;
    await api.merge(`${sources}/${kind}/${metadata.name}/status`, { status: { observedGeneration: metadata.generation, ...(given !== undefined && { artifact: given }), conditions: [readyNow(metadata.generation)] } });
  };

  return {
    publish: (folder) => {
      own = archive('flux-system', folder);
      return own.revision;
    },
    turn: async () => {
      for (const one of await api.items(`${sources}/gitrepositories`)) {
        const given = one.metadata.name === 'flux-system' ? own : one.status?.artifact ?? bundle(one.metadata.name, one.spec);
        if (given !== undefined) await give('gitrepositories', one, given);
      }
      for (const one of await api.items(`${sources}/helmrepositories`)) await give('helmrepositories', one);
      for (const one of await api.items(`${sources}/helmcharts`)) await give('helmcharts', one, chart(one.spec));
    },
  };
};

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

const now = (): string => new Date().toISOString().replace(/\.\d+/, '');

const readyNow = (generation: number): object =>
  ({ type: 'Ready', status: 'True', reason: 'Succeeded', message: 'done by the test', lastTransitionTime: now(), observedGeneration: generation });
