import { createHash } from 'node:crypto';
import type { JsonObject, Manifest } from '../../plan';
import { yamlText } from '../yaml-text';
import { asIs } from './marks';
import type { FluxSettings } from './options';

export const valuesKey = 'values.yaml';

/**
 * The values of a release as a text, so that nulls survive. The name holds a hash of that text: new values are a new
 * name in the HelmRelease, and so the releases that wait for it see that it is about to change.
 */
export function valuesConfigMap(name: string, values: JsonObject, { namespace }: FluxSettings): Manifest {
  const text = yamlText(values);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: `${name}-values-${hash}`, namespace, annotations: asIs },
    immutable: true,
    data: { [valuesKey]: text },
  };
}
