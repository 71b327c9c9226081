import type { JsonObject, Manifest } from '../../plan';
import { written } from '../release-kinds';
import type { ArgoCdSettings } from './options';

/** What differs between our Applications. */
export interface ApplicationParts {
  readonly name: string;
  readonly namespace: string;
  readonly annotations: Readonly<Record<string, string>>;
  readonly source: JsonObject;
  readonly ignoreDifferences?: readonly JsonObject[];
  readonly syncPolicy: JsonObject;
}

/**
 * An Application. It has no finalizer: deleting it, or the root above it, forgets a release and never takes it away;
 * a cluster must not lose its network because somebody deleted a file.
 */
export const application = (parts: ApplicationParts, settings: ArgoCdSettings): Manifest => ({
  apiVersion: 'argoproj.io/v1alpha1',
  kind: 'Application',
  metadata: {
    name: `${settings.prefix}${parts.name}`,
    namespace: settings.namespace,
    annotations: { 'argocd.argoproj.io/compare-options': 'ServerSideDiff=true', ...parts.annotations },
  },
  spec: written({
    project: settings.project,
    source: parts.source,
    destination: { ...settings.cluster, namespace: parts.namespace },
    ignoreDifferences: parts.ignoreDifferences,
    revisionHistoryLimit: 5,
    syncPolicy: parts.syncPolicy,
  }),
});
