import { ciliumDefaults } from './cilium-defaults.gen';
import { istioDefaults } from './istio-defaults.gen';

export type Scalar = string | number | boolean | null;

/**
 * What a chart line says when nobody else does: `defaultOf('cilium.cni.exclusive', '1.19')` is true. Null means unset. Undefined: the
 * line has no such setting, or no default that holds for each of its patches.
 */
export function defaultOf(path: string, line: string): Scalar | undefined {
  const { common, byLine } = path.startsWith('cilium.') ? ciliumDefaults : istioDefaults;
  const own = byLine[line];
  if (own === undefined) return undefined;
  return Object.hasOwn(own, path) ? own[path] : Object.hasOwn(common, path) ? common[path] : undefined;
}

/** One default that two lines of a project give differently. */
export interface ChangedDefault { readonly path: string; readonly before: Scalar; readonly after: Scalar }

/** The defaults that differ between two lines, of settings that both have. */
export function changedDefaults(project: 'cilium' | 'istio', from: string, to: string): readonly ChangedDefault[] {
  const { byLine } = project === 'cilium' ? ciliumDefaults : istioDefaults;
  return Object.keys(byLine[from] ?? {}).flatMap((path) => {
    const before = defaultOf(path, from);
    const after = defaultOf(path, to);
    return before === undefined || after === undefined || before === after ? [] : [{ path, before, after }];
  });
}
