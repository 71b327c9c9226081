import type { App } from 'cdk8s';
import { writeFiles } from '../delivery';
import { deliveryOf, sharedBy } from './judged';
import type { Shared } from './judged';
import { manifestsOf } from './manifests-of';
import { allowRendered } from './rendered-needs-synth';
import type { Synthesized } from './synthesized';

/** Judges, renders, and only then writes. */
export const writtenApp = async (app: App): Promise<Synthesized> => {
  const stacks = sharedIn(app);
  allowRendered(app);
  const problems = app.node.findAll().flatMap(({ node }) => node.validate().map((problem) => `[${node.path}] ${problem}`));
  if (problems.length > 0) throw new Error(`Validation failed with the following errors:\n  ${problems.join('\n  ')}`);
  const delivered = await Promise.all(stacks.map(async (shared) => (await deliveryOf(shared)?.files(shared.judged().plan)) ?? []));
  const files = [...await manifestsOf(app), ...delivered.flat()];
  await writeFiles(app.outdir, files);
  return {
    folder: app.outdir,
    files: files.map(({ path }) => path).sort(),
    stacks: stacks.map((shared) => ({ ...shared.judged(), engine: deliveryOf(shared)?.engine ?? null })),
  };
};

/** Every stack of the app, once: a Cilium and its mesh share one. */
const sharedIn = (app: App): readonly Shared[] => [...new Set(app.node.findAll().flatMap((construct) => sharedBy(construct) ?? []))];
