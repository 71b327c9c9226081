import type { Api, Loose } from './api';
import { kindsServed, rootOf } from './kinds-served';

/**
 * Sends objects as `kubectl apply --server-side` does, namespaces first, and tells of all that were refused. kubectl itself
 * would fetch every schema of the server first, at a second of a core and a gigabyte.
 */
export const serverSideApply = async (api: Api, objects: readonly Loose[], manager = 'test'): Promise<void> => {
  const kinds = kindsServed(api);
  const send = async (object: Loose): Promise<void> => {
    const { apiVersion, kind, metadata } = object;
    const { name, namespaced } = await kinds(apiVersion, kind);
    const namespace = namespaced === true ? `/namespaces/${metadata.namespace ?? 'default'}` : '';
    const answer = await api.apply(`${rootOf(apiVersion)}${namespace}/${name}/${metadata.name}?fieldManager=${manager}&fieldValidation=Strict`, object);
    if (answer === undefined) throw new Error(`${kind} ${metadata.name}: there is no such place`);
  };
  for (const some of [objects.filter(isNamespace), objects.filter((object) => !isNamespace(object))]) {
    const faults = (await Promise.allSettled(some.map(send))).flatMap((result) => result.status === 'rejected' ? [String(result.reason)] : []);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }
};

const isNamespace = ({ kind }: Loose): boolean => kind === 'Namespace';
