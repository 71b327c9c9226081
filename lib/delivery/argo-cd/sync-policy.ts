import type { JsonObject, Release } from '../../plan';

/**
 * How an Application is synced: by itself, without giving up, and never by pruning what has to stay. `refresh` lets a
 * retry take the newest commit, so that a fix is not blocked by the mistake before it.
 */
export const syncPolicy = (release: Pick<Release, 'keep' | 'after'>): JsonObject => ({
  automated: { prune: !release.keep, selfHeal: true },
  retry,
  syncOptions: [
    ...commonSyncOptions,
    'RespectIgnoreDifferences=true',
    'FailOnSharedResource=true',
    // A kind that an earlier release brings is unknown until that release is there.
    ...(release.after.length > 0 ? ['SkipDryRunOnMissingResource=true'] : []),
    // No engine but a person takes the network or a kind of object away.
    ...(release.keep ? ['Prune=false'] : []),
  ],
});

export const retry: JsonObject = { limit: -1, refresh: true, backoff: { duration: '10s', factor: 2, maxDuration: '3m' } };

/**
 * Without RespectIgnoreDifferences, which the root must not have: Argo CD ignores the status of Applications, so the root
 * would apply it with the rest, own parts of it, and from then on fail to compare an Application that it takes them from.
 */
export const commonSyncOptions: readonly string[] = ['ServerSideApply=true', 'PruneLast=true'];
