import type { JsonObject, Release } from '../plan';
import { objectsChartValues } from './objects-chart';

/** The values of a release as helm gets them. */
export function releaseValues({ content }: Release): JsonObject {
  switch (content.kind) {
    case 'helm': return content.values;
    case 'manifests': return objectsChartValues(content.objects);
    case 'crds': return {};
  }
}
