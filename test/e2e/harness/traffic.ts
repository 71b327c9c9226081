import type { ControlPlane } from './control-plane';

const workloadLists = ['/apis/apps/v1/daemonsets', '/apis/apps/v1/deployments'];

/** What carries traffic: that it is the same object, and what is wanted of it. */
export const workloads = async ({ api }: ControlPlane): Promise<readonly string[]> => {
  const lists = await Promise.all(workloadLists.map((list) => api.items(list)));
  return lists.flat().map(({ metadata, spec }) => `${metadata.namespace}/${metadata.name} ${metadata.uid} ${JSON.stringify(spec)}`).sort();
};

/** What carries traffic, and what nobody could bring back: that it is the same object. */
export const possessions = async ({ api }: ControlPlane): Promise<readonly string[]> => {
  const lists = await Promise.all([...workloadLists, '/apis/apiextensions.k8s.io/v1/customresourcedefinitions', '/api/v1/namespaces'].map((list) => api.items(list)));
  return lists.flat().map(({ metadata }) => `${metadata.name} ${metadata.uid}`).sort();
};

/** What was taken away that must not be. */
export const removedSince = ({ audit }: ControlPlane, since: string): readonly string[] => audit()
  .filter(({ at, verb, resource, subresource }) => at >= since && verb === 'delete' && subresource === '' && precious.includes(resource))
  .map(({ resource, name }) => `${resource}/${name}`);

const precious = ['daemonsets', 'deployments', 'namespaces', 'customresourcedefinitions', 'applications', 'helmreleases'];
