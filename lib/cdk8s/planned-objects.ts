import { ApiObject, Lazy } from 'cdk8s';
import type { Chart } from 'cdk8s';
import type { Delivered } from '../delivery';
import type { Manifest } from '../plan';

/**
 * Adds the engine's objects to a chart. How many there are, their kinds and names, is known at once; their content
 * only at synth, because a mesh that is made later still decides values.
 */
export const plannedObjects = (chart: Chart, outline: readonly Delivered[], atSynth: () => readonly Delivered[]): void => {
  outline.forEach(({ manifest }, index) => {
    const content = (): Manifest => atSynth()[index]?.manifest ?? manifest;
    const { apiVersion, kind, metadata, ...body } = manifest;
    const fields = Object.keys(body).map((field) => [field, Lazy.any({ produce: () => content()[field] })] as const);
    new ApiObject(chart, `${kind.toLowerCase()}-${index}`, {
      apiVersion,
      kind,
      metadata: { ...metadata, name: nameOf(manifest, content) },
      ...Object.fromEntries(fields),
    });
  });
};

/** A ConfigMap of values is named by its content; every other name stands from the start. */
const nameOf = ({ kind, metadata }: Manifest, content: () => Manifest): string =>
  kind === 'ConfigMap' ? (Lazy.any({ produce: () => content().metadata.name }) as string) : metadata.name;
