import type { Manifest } from '../../plan';
import { application } from './application';
import { ownCluster, type ArgoCdSettings } from './options';
import { commonSyncOptions, retry } from './sync-policy';

export const rootName = 'istio-on-cilium';

/**
 * The Application above the others: its sync is what walks through the waves. It is applied once by a person and is no
 * object of the folder it reads, because a root that waits for its own health would wait for ever. A folder is read
 * without the folders in it, and only its YAML: our list of files there is JSON.
 */
export const root = (settings: ArgoCdSettings): Manifest => application({
  name: rootName,
  namespace: settings.namespace,
  annotations: {},
  source: {
    repoURL: settings.repository,
    path: settings.path,
    targetRevision: settings.revision,
    directory: { include: '*.yaml' },
  },
  syncPolicy: { automated: { prune: true, selfHeal: true }, retry, syncOptions: commonSyncOptions },
}, { ...settings, cluster: ownCluster });
