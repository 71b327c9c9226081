import type { Manifest, Plan, PlannedNamespace } from '../plan';

/** A planned namespace as an object, with what an engine wants to know about it. */
export const namespaceObject = (namespace: PlannedNamespace, annotations: Readonly<Record<string, string>> = {}): Manifest => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: {
    name: namespace.name,
    ...(Object.keys(namespace.labels).length > 0 && { labels: namespace.labels }),
    ...(Object.keys(annotations).length > 0 && { annotations }),
  },
});

export const namespaceObjects = (plan: Plan): readonly Manifest[] => plan.namespaces.map((namespace) => namespaceObject(namespace));
