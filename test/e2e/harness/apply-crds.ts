import type { Api, Loose } from './api';
import { kindsServed } from './kinds-served';
import { serverSideApply } from './server-side-apply';

export const isCrd = ({ kind }: Loose): boolean => kind === 'CustomResourceDefinition';

/** Applies CRDs and what comes with them, and waits until their kinds are served: a controller ends when one of its own is not. */
export const applyCrds = async (api: Api, objects: readonly Loose[], manager?: string): Promise<void> => {
  await serverSideApply(api, objects, manager);
  const served = kindsServed(api);
  for (const { spec } of objects.filter(isCrd)) {
    for (const version of spec.versions.filter((one: Loose) => one.served)) await served(`${spec.group}/${version.name}`, spec.names.kind);
  }
};
