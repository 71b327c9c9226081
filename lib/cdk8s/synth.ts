import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiObject } from 'cdk8s';
import type { App } from 'cdk8s';
import { writeFiles } from '../delivery';
import { deliveryOf, sharedBy } from './judged';
import type { Shared } from './judged';
import { allowRendered } from './rendered-needs-synth';

/**
 * Writes everything to the output folder of the app: the manifests that `app.synth()` writes, and beside them what
 * is applied once (`bootstrap/`) and what only helm can make (`rendered()`). Helm runs before the first file is written.
 *
 * @throws all refusals and faults at once, as `app.synth()` does; helm's own words where helm fails
 */
export const synth = async (app: App): Promise<void> => {
  const stacks = sharedIn(app);
  allowRendered(app);
  const problems = app.node.findAll().flatMap(({ node }) => node.validate().map((problem) => `[${node.path}] ${problem}`));
  if (problems.length > 0) throw new Error(`Validation failed with the following errors:\n  ${problems.join('\n  ')}`);
  const files = await Promise.all(stacks.map(async (shared) => (await deliveryOf(shared)?.files(shared.judged().plan)) ?? []));
  app.synth();
  await removeEmptyCharts(app);
  await writeFiles(app.outdir, files.flat());
};

/** Every stack of the app, once: a Cilium and its mesh share one. */
const sharedIn = (app: App): readonly Shared[] => [...new Set(app.node.findAll().flatMap((construct) => sharedBy(construct) ?? []))];

/** A chart whose objects all come from elsewhere has an empty file of cdk8s, which no engine wants to read. */
const removeEmptyCharts = async (app: App): Promise<void> => {
  const empty = app.charts.filter((chart) => chart.node.scope === app && !chart.node.findAll().some((child) => ApiObject.isApiObject(child)));
  await Promise.all(empty.map((chart) => rm(join(app.outdir, `${chart.node.id}${app.outputFileExtension}`), { force: true })));
};
