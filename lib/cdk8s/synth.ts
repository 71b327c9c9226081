import type { App } from 'cdk8s';
import type { Synthesized } from './synthesized';
import { warn } from './warn';
import { writtenApp } from './written-app';

/**
 * Writes everything to the output folder of the app: the manifests that `app.synth()` writes, and beside them what
 * is applied once (`bootstrap/`) and what only helm can make (`rendered()`). Helm runs before the first file is written,
 * and files that an earlier run wrote and this one does not are removed; files of others are never touched.
 *
 * @throws all refusals and faults at once, as `app.synth()` does; helm's own words where helm fails; files in the way
 */
export const synth = async (app: App): Promise<Synthesized> => {
  const synthesized = await writtenApp(app);
  synthesized.stacks.forEach(warn);
  return synthesized;
};
