import type { Subject } from '../../judge';

/** The keys that a user wrote into one chart: dotted, of scalars, lists and empty blocks. */
export interface StatedKeys { readonly chart: string; readonly owner: string; readonly keys: readonly string[] }

const charts = { base: 'istio-base', cni: 'istio-cni', istiod: 'istiod', ztunnel: 'ztunnel', gateway: 'gateway' } as const;

export const statedKeys = (product: 'cilium' | 'istio', { cilium, istio }: Subject): readonly StatedKeys[] => {
  if (product === 'cilium') return [{ chart: 'cilium', owner: 'cilium', keys: keysIn(cilium, '').filter((key) => key !== 'line') }];
  if (istio === undefined) return [];
  return (['base', 'cni', 'istiod', 'ztunnel', 'gateway'] as const).map((name) => ({ chart: charts[name], owner: `istio.${name}`, keys: keysIn(istio[name], '') }));
};

const keysIn = (value: unknown, path: string): readonly string[] => {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0) return path === '' ? [] : [path];
  return Object.entries(value).flatMap(([key, below]) => keysIn(below, path === '' ? key : `${path}.${key}`));
};
