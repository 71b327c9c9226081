import type { JsonObject, Manifest, Plan } from '../plan';
import type { OutputFile } from './delivery';
import { isManifests } from './release-kinds';

/**
 * A chart that writes the objects in its values. With it an object of ours is a release like every other: engines
 * order, wait for and upgrade it by what is written in the release itself, and no second mechanism is needed.
 */
export const objectsChart = { name: 'objects', version: '1.0.0', folder: 'charts/objects' } as const;

export const objectsChartValues = (objects: readonly Manifest[]): JsonObject => ({ objects });

/** The chart's files, where the plan has objects of its own. */
export const objectsChartFiles = (plan: Plan): readonly OutputFile[] => plan.releases.some(isManifests) ? chartFiles : [];

export const chartFiles: readonly OutputFile[] = [
  {
    path: `${objectsChart.folder}/Chart.yaml`,
    text: [
      'apiVersion: v2',
      `name: ${objectsChart.name}`,
      `version: ${objectsChart.version}`,
      'description: Writes the objects in its values as they are.',
      'type: application',
      '',
    ].join('\n'),
  },
  {
    path: `${objectsChart.folder}/templates/objects.yaml`,
    text: '{{- range .Values.objects }}\n---\n{{ toYaml . }}\n{{- end }}\n',
  },
];
