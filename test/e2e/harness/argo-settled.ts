import type { Loose } from './api';

/** Whether the root has synced a commit and waits for nothing. */
export const rootSettled = (root: Loose, revision: string): boolean => {
  const { sync, operationState, health } = root?.status ?? {};
  return sync?.revision === revision && sync.status === 'Synced' && health?.status === 'Healthy' && operationState?.phase === 'Succeeded';
};

/** Whether nothing is left to do for an Application but to remove what is never removed by itself. */
export const settled = (one: Loose): boolean => one.operation === undefined && (one.status?.health?.status === 'Healthy' || hasCrds(one))
  && (one.status.sync?.status === 'Synced' || (one.spec.syncPolicy.automated.prune !== true && outOfSync(one).every(({ requiresPruning }) => requiresPruning === true)));

/** Argo CD does not follow their health: what it saw while they were made stands until it compares again. */
const hasCrds = ({ status }: Loose): boolean => status?.resources?.some(({ kind }: Loose) => kind === 'CustomResourceDefinition') === true;

/** The objects of an Application that are not as they should be. */
export const outOfSync = ({ status }: Loose): readonly Loose[] => (status?.resources ?? []).filter((one: Loose) => one.status === 'OutOfSync');

/** What to tell of an Application that does not settle. */
export const described = ({ metadata, status }: Loose): string =>
  [metadata.name, status?.sync?.status, status?.health, status?.operationState?.phase, status?.operationState?.message, status?.conditions, status?.sync?.revision].map((one) => JSON.stringify(one)).join(' ');

/** Synced by a second try, and not compared in a later second: our health check waits for that, three minutes at most. */
export const isTriedAgain = ({ status }: Loose): boolean =>
  status?.operationState?.phase === 'Succeeded' && status.operationState.retryCount > 0 && !(status.reconciledAt > status.operationState.finishedAt);
