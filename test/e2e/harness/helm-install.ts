import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../../../lib/plan';
import { applyCrds } from './apply-crds';
import { gatewayApiCrds, gatewayApiVersions } from './crds';
import type { Site } from './site';
import { yamlObjects } from './yaml';

/** One release of a plan as a person would do it: a chart by helm, which waits, and CRDs by server-side apply. */
export const helmInstall = async ({ plane, run, helm, world, folder }: Site, { name, namespace, content }: Release): Promise<void> => {
  if (content.kind === 'manifests') throw new Error(`${name} has no chart`);
  if (content.kind === 'crds') {
    const version = gatewayApiVersions.find((one) => content.revision === `v${one}`);
    if (version === undefined) throw new Error(`the bundle ${content.revision} is not in reach`);
    await applyCrds(plane.api, yamlObjects(gatewayApiCrds(version)));
    return;
  }
  const values = join(folder, `values-of-${name}.json`);
  writeFileSync(values, JSON.stringify(content.values));
  await run(helm, ['upgrade', '--install', name, content.chart, '--repo', `${world.url}/charts`, '--version', content.version, '--namespace', namespace, '--create-namespace', '--values', values, '--wait', '--timeout', '5m']);
};
