import type { Loose } from './api';
import { until } from './until';

type Call = (method: string, path: string, type?: string, body?: object) => Promise<Loose>;

/** Sends objects as `kubectl apply --server-side` does, but without its download of every schema of the server, which costs a second of a core and a gigabyte. */
export type ServerSideApply = (objects: readonly Loose[], manager?: string) => Promise<void>;

export const serverSideApply = (call: Call): ServerSideApply => {
  const served = new Map<string, readonly Loose[]>();
  const resourcesOf = async (apiVersion: string): Promise<readonly Loose[]> => (await call('GET', root(apiVersion)))?.resources ?? [];
  const find = (apiVersion: string, kind: string): Loose => served.get(apiVersion)?.find((one) => one.kind === kind && !one.name.includes('/'));
  const resourceOf = (apiVersion: string, kind: string): Promise<Loose> => until(`${kind} of ${apiVersion} is served`, async () => {
    if (find(apiVersion, kind) === undefined) served.set(apiVersion, await resourcesOf(apiVersion));
    return find(apiVersion, kind);
  }, { seconds: 20 });
  const one = async ({ apiVersion, kind, metadata, ...rest }: Loose, manager: string): Promise<void> => {
    const { name, namespaced } = await resourceOf(apiVersion, kind);
    const place = namespaced === true ? `/namespaces/${metadata.namespace ?? 'default'}` : '';
    const path = `${root(apiVersion)}${place}/${name}/${metadata.name}?fieldManager=${manager}&fieldValidation=Strict`;
    const answer = await call('PATCH', path, 'application/apply-patch+yaml', { apiVersion, kind, metadata, ...rest });
    if (answer === undefined) throw new Error(`${path}: not found`);
  };
  return async (objects, manager = 'test') => {
    for (const some of [objects.filter(isNamespace), objects.filter((object) => !isNamespace(object))]) {
      const faults = (await Promise.allSettled(some.map((object) => one(object, manager)))).flatMap((result) => result.status === 'rejected' ? [String(result.reason)] : []);
      if (faults.length > 0) throw new Error(faults.join('\n'));
    }
  };
};

const isNamespace = ({ kind }: Loose): boolean => kind === 'Namespace';

const root = (apiVersion: string): string => apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
