import { ApiObject } from 'cdk8s';
import type { Chart } from 'cdk8s';
import type { Delivered } from '../delivery';

const planned = new WeakSet<object>();

/** Gives a chart the engine's objects as the plan stands now, instead of those that an earlier plan gave it. */
export const plannedObjects = (chart: Chart, objects: readonly Delivered[]): void => {
  for (const child of chart.node.children) {
    if (planned.has(child)) chart.node.tryRemoveChild(child.node.id);
  }
  objects.forEach(({ manifest }, index) => {
    const object = new ApiObject(chart, `${manifest.kind.toLowerCase()}-${index}`, { ...manifest, metadata: { ...manifest.metadata } });
    planned.add(object);
  });
};
