import type { ControlPlane } from './control-plane';

/** What carries traffic: that it is the same object, and what is wanted of it. */
export const workloads = async ({ api }: ControlPlane): Promise<readonly string[]> => {
  const lists = await Promise.all(['daemonsets', 'deployments'].map((kind) => api.items(`/apis/apps/v1/${kind}`)));
  return lists.flat().map(({ metadata, spec }) => `${metadata.namespace}/${metadata.name} ${metadata.uid} ${JSON.stringify(spec)}`).sort();
};

/** What was taken away that must not be. */
export const removedSince = ({ audit }: ControlPlane, since: string): readonly string[] => audit()
  .filter(({ at, verb, resource, subresource }) => at >= since && verb === 'delete' && subresource === '' && precious.includes(resource))
  .map(({ resource, name }) => `${resource}/${name}`);

const precious = ['daemonsets', 'deployments', 'namespaces', 'customresourcedefinitions', 'applications', 'helmreleases'];
