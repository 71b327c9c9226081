/**
 * Does not prove what Argo CD's own Lua (5.1, in Go) makes of the script: fengari is Lua 5.3 in JavaScript. The
 * statuses are made by hand after those that a real controller wrote.
 */
import { healthOf } from './health-of';
import type { Loose } from './read';

describe('objects that are left over because nothing prunes them', () => {
  const leftover = (more: (one: Loose) => void = () => undefined) => healthOf((one) => {
    one.spec.syncPolicy.automated.prune = false;
    one.status.sync.status = 'OutOfSync';
    one.status.resources.push({ kind: 'Secret', status: 'OutOfSync', requiresPruning: true });
    more(one);
  });

  test('hold nobody up when they are all that differs', () => expect(leftover().status).toBe('Healthy'));
  test('hold up as usual when something else differs', () =>
    expect(leftover((one) => { one.status.resources[0].status = 'OutOfSync'; }).status).toBe('Progressing'));
  test('hold up when they are to be pruned', () =>
    expect(leftover((one) => { one.spec.syncPolicy.automated.prune = true; }).status).toBe('Progressing'));
  test('hold up without automatic syncs', () => expect(leftover((one) => { delete one.spec.syncPolicy; }).status).toBe('Progressing'));
  test('hold up when the last sync failed, or none was made', () => {
    expect(leftover((one) => { one.status.operationState.phase = 'Failed'; }).status).toBe('Progressing');
    expect(leftover((one) => { delete one.status.operationState; }).status).toBe('Progressing');
  });
  test('hold up when nobody knows the resources', () => expect(leftover((one) => { delete one.status.resources; }).status).toBe('Progressing'));
  test('hold up when the comparison itself failed', () => expect(leftover((one) => { one.status.sync.status = 'Unknown'; }).status).toBe('Progressing'));
});

describe('CRDs, whose health Argo CD sees once and does not follow', () => {
  const crds = (more: (one: Loose) => void = () => undefined) => healthOf((one) => {
    one.status.health = { status: 'Degraded', message: 'CRD is not established' };
    one.status.resources = [
      { group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition', status: 'Synced' },
      { group: 'admissionregistration.k8s.io', kind: 'ValidatingWebhookConfiguration', status: 'Synced' },
      { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole', status: 'Synced' },
      { kind: 'ServiceAccount', status: 'Synced' },
    ];
    more(one);
  });

  test.each(['Degraded', 'Progressing'])('are there once they are synced, though they were %s when they were made', (status) =>
    expect(crds((one) => { one.status.health.status = status; })).toEqual({ status: 'Healthy', message: 'synced, and nothing but CRDs has a health' }));
  test.each([{ group: 'apps', kind: 'Deployment' }, { kind: 'Service' }, { group: 'gateway.networking.k8s.io', kind: 'Gateway' }])('hold up as usual beside something that has a health: %j', (other) =>
    expect(crds((one) => { one.status.resources.push({ ...other, status: 'Synced' }); }).status).toBe('Progressing'));
  test('hold up before they are synced, and when nobody knows what was', () => {
    expect(crds((one) => { one.status.sync.status = 'OutOfSync'; }).status).toBe('Progressing');
    expect(crds((one) => { one.status.operationState.phase = 'Failed'; }).status).toBe('Progressing');
    expect(crds((one) => { delete one.status.operationState; }).status).toBe('Progressing');
    expect(crds((one) => { delete one.status.resources; }).status).toBe('Progressing');
    expect(crds((one) => { one.status.resources = []; }).status).toBe('Progressing');
  });
});

describe('a sync that failed and was tried again', () => {
  const [before, finishedAt, after] = ['2026-11-26T18:55:23Z', '2026-11-26T18:56:14Z', '2026-11-26T18:56:15Z'];
  const triedAgain = (more: (one: Loose) => void = () => undefined) => healthOf((one) => {
    one.status.operationState = { phase: 'Succeeded', retryCount: 1, finishedAt };
    one.status.health.lastTransitionTime = before;
    one.status.reconciledAt = finishedAt;
    more(one);
  });

  test('does not count as healthy by the health of before, which a comparison in the same second may have kept', () =>
    expect(triedAgain()).toEqual({ status: 'Progressing', message: 'not compared since the sync was tried again' }));
  test('counts when the health has changed since', () => expect(triedAgain((one) => { one.status.health.lastTransitionTime = finishedAt; }).status).toBe('Healthy'));
  test('counts when all was compared in a later second', () => expect(triedAgain((one) => { one.status.reconciledAt = after; }).status).toBe('Healthy'));
  test('counts at once when nothing but CRDs was synced', () =>
    expect(triedAgain((one) => { one.status.resources = [{ group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition', status: 'Synced' }]; }).status).toBe('Healthy'));
  test('is waited for when nobody knows the times', () =>
    expect(triedAgain((one) => { delete one.status.health.lastTransitionTime; delete one.status.reconciledAt; }).status).toBe('Progressing'));
  test('that went well at once counts as ever', () => expect(triedAgain((one) => { delete one.status.operationState.retryCount; }).status).toBe('Healthy'));
});
