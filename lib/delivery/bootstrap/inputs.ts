import type { Plan, Release } from '../../plan';
import type { OutputFile } from '../delivery';
import { namespaceObject } from '../namespaces';
import { isHelm, isManifests } from '../release-kinds';
import { yamlDocuments, yamlText } from '../yaml-text';
import { namespacesOf, untilNetwork } from './before-network';

/** The files beside `bootstrap.sh` that it reads: the same values as the engine's, objects, namespaces. */
export function bootstrapInputs(plan: Plan): readonly OutputFile[] {
  const releases = untilNetwork(plan);
  const namespaces = namespacesOf(plan, releases).map((namespace) => namespaceObject(namespace));
  return [
    ...(namespaces.length > 0 ? [{ path: 'bootstrap/namespaces.yaml', text: yamlDocuments(namespaces) }] : []),
    ...releases.filter(isHelm).map((release) => ({ path: `bootstrap/${valuesName(release)}`, text: yamlText(release.content.values) })),
    ...releases.filter(isManifests).map((release) => ({ path: `bootstrap/${objectsName(release)}`, text: yamlDocuments(release.content.objects) })),
  ];
}

export const valuesName = (release: Release): string => `${release.name}-values.yaml`;
export const objectsName = (release: Release): string => `${release.name}-objects.yaml`;
