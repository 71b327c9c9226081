import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives helm folders of its own and removes them afterwards, so that nothing of the user's helm shows in the result. */
export async function withHelmHome<Result>(work: (folder: string, environment: NodeJS.ProcessEnv) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'istio-on-cilium-'));
  const homes = Object.fromEntries(['CACHE', 'CONFIG', 'DATA'].map((kind) => [`HELM_${kind}_HOME`, join(folder, kind.toLowerCase())]));
  try {
    return await work(folder, { ...process.env, ...homes });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
