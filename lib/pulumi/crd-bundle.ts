import { ConfigFile } from '@pulumi/kubernetes/yaml/v2/configFile';
import type { Resource } from '@pulumi/pulumi';
import type { CrdBundle, Release } from '../plan';
import { childOptions } from './placed';
import type { Placing } from './placed';
import { plannedRelease } from './planned-release';
import { retained } from './retained';

/** Published CRDs, each a resource: a bundle that is upgraded shows what changes. Which bundle may depend on the mesh. */
export const crdBundle = (placing: Placing, release: Release, content: CrdBundle, dependsOn: readonly Resource[]): ConfigFile =>
  new ConfigFile(`${placing.name}-${release.name}`, {
    file: placing.decided.then((plan) => {
      const decided = plannedRelease(plan, release.name)?.content;
      return decided?.kind === 'crds' ? decided.url : content.url;
    }),
  }, retained(childOptions(placing, release, dependsOn)));
