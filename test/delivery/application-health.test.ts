/**
 * Does not prove what Argo CD's own Lua (5.1, in Go) makes of the script: fengari is Lua 5.3 in JavaScript. The
 * statuses are made by hand after those that a real controller wrote.
 */
import { applicationHealth } from '../../lib/delivery';
import { runLua } from './lua';
import type { Loose } from './read';

const source = { repoURL: 'https://charts.example.org', chart: 'istiod', targetRevision: '1.30.3', helm: { releaseName: 'istiod', values: 'a: null\n' } };
const destination = { server: 'https://kubernetes.default.svc', namespace: 'istio-system' };

/** Without shared parts, so that a change of one side is no change of the other. */
const settled = (): Loose => JSON.parse(JSON.stringify({
  spec: { source, destination, syncPolicy: { automated: { prune: true, selfHeal: true } } },
  status: {
    sync: { status: 'Synced', comparedTo: { source, destination } },
    health: { status: 'Healthy' },
    operationState: { phase: 'Succeeded' },
    resources: [{ kind: 'Deployment', status: 'Synced' }],
  },
}));

const health = (change: (object: Loose) => void) => {
  const object = settled();
  change(object);
  return runLua(applicationHealth, object);
};

test('an Application that is compared, synced and healthy is healthy', () => {
  expect(health(() => undefined)).toEqual({ status: 'Healthy', message: '' });
});

test.each<[string, (object: Loose) => void]>([
  ['without a status', (one) => { delete one.status; }],
  ['without a comparison', (one) => { delete one.status.sync; }],
  ['without a health', (one) => { delete one.status.health; }],
  ['without a note of what was compared', (one) => { delete one.status.sync.comparedTo; }],
])('an Application %s is not compared yet', (_, change) => {
  expect(health(change)).toEqual({ status: 'Progressing', message: 'not compared yet' });
});

test.each<[string, (object: Loose) => void]>([
  ['version', (one) => { one.spec.source.targetRevision = '1.30.4'; }],
  ['value', (one) => { one.spec.source.helm.values = 'a: 1\n'; }],
  ['field that was not there', (one) => { one.spec.source.helm.skipCrds = true; }],
  ['field that is gone', (one) => { delete one.spec.source.helm.values; }],
  ['destination', (one) => { one.spec.destination.namespace = 'other'; }],
  ['list of sources', (one) => { one.spec.sources = [one.spec.source]; }],
  ['kind of value', (one) => { one.spec.source.helm.values = { a: 1 }; }],
])('an Application with a new %s is not compared yet, whatever its old status says', (_, change) => {
  expect(health(change)).toEqual({ status: 'Progressing', message: 'this spec is not compared yet' });
});

test.each<[string, (source: Loose) => void]>([
  ['false', (one) => { one.helm.skipCrds = false; }],
  ['an empty text', (one) => { one.path = ''; }],
  ['an empty object', (one) => { one.directory = {}; }],
  ['an empty list', (one) => { one.helm.valueFiles = []; }],
])('%s in the spec equals absent in the comparison, and the other way round', (_, change) => {
  expect(health((one) => change(one.spec.source)).status).toBe('Healthy');
  expect(health((one) => change(one.status.sync.comparedTo.source)).status).toBe('Healthy');
});

test('an Application with several sources is compared source by source', () => {
  const both = (one: Loose) => {
    one.spec.sources = [one.spec.source];
    one.status.sync.comparedTo.sources = [structuredClone(one.spec.source)];
    delete one.spec.source;
    delete one.status.sync.comparedTo.source;
  };
  expect(health(both).status).toBe('Healthy');
  expect(health((one) => { both(one); one.spec.sources[0].targetRevision = '2'; }).status).toBe('Progressing');
});

test('a requested sync and a running one are waited for', () => {
  expect(health((one) => { one.operation = { sync: {} }; })).toEqual({ status: 'Progressing', message: 'a sync is requested' });
  expect(health((one) => { one.status.operationState.phase = 'Running'; })).toEqual({ status: 'Progressing', message: 'a sync is running' });
});

test('an Application that is not synced is waited for, however healthy', () => {
  expect(health((one) => { one.status.sync.status = 'OutOfSync'; })).toEqual({ status: 'Progressing', message: 'not synced' });
  expect(health((one) => { one.status.sync.status = 'Unknown'; }).message).toBe('not synced');
});

describe('objects that are left over because nothing prunes them', () => {
  const leftover = (more: (one: Loose) => void = () => undefined) => health((one) => {
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
  const crds = (more: (one: Loose) => void = () => undefined) => health((one) => {
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
  const triedAgain = (more: (one: Loose) => void = () => undefined) => health((one) => {
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

test('degraded is waited for, because it would fail the sync of the root', () => {
  expect(health((one) => { one.status.health = { status: 'Degraded', message: 'CRD is not established' }; }))
    .toEqual({ status: 'Progressing', message: 'degraded: CRD is not established' });
  expect(health((one) => { one.status.health = { status: 'Degraded' }; }).status).toBe('Progressing');
});

test.each(['Progressing', 'Missing', 'Suspended', 'Unknown'])('%s is passed on', (status) => {
  expect(health((one) => { one.status.health = { status, message: 'why' }; })).toEqual({ status, message: 'why' });
});

test('the script is short and needs the base library only', () => {
  expect(applicationHealth.split('\n').length).toBeLessThanOrEqual(90);
  expect(applicationHealth).not.toMatch(/\b(string|os|io|table|math)\./);
});
