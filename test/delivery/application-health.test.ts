/**
 * Does not prove what Argo CD's own Lua (5.1, in Go) makes of the script: fengari is Lua 5.3 in JavaScript. The
 * statuses are made by hand after those that a real controller wrote.
 */
import { applicationHealth } from '../../lib/delivery';
import { healthOf } from './health-of';
import type { Loose } from './read';

test('an Application that is compared, synced and healthy is healthy', () => {
  expect(healthOf(() => undefined)).toEqual({ status: 'Healthy', message: '' });
});

test.each<[string, (object: Loose) => void]>([
  ['without a status', (one) => { delete one.status; }],
  ['without a comparison', (one) => { delete one.status.sync; }],
  ['without a health', (one) => { delete one.status.health; }],
  ['without a note of what was compared', (one) => { delete one.status.sync.comparedTo; }],
])('an Application %s is not compared yet', (_, change) => {
  expect(healthOf(change)).toEqual({ status: 'Progressing', message: 'not compared yet' });
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
  expect(healthOf(change)).toEqual({ status: 'Progressing', message: 'this spec is not compared yet' });
});

test.each<[string, (source: Loose) => void]>([
  ['false', (one) => { one.helm.skipCrds = false; }],
  ['an empty text', (one) => { one.path = ''; }],
  ['an empty object', (one) => { one.directory = {}; }],
  ['an empty list', (one) => { one.helm.valueFiles = []; }],
])('%s in the spec equals absent in the comparison, and the other way round', (_, change) => {
  expect(healthOf((one) => change(one.spec.source)).status).toBe('Healthy');
  expect(healthOf((one) => change(one.status.sync.comparedTo.source)).status).toBe('Healthy');
});

test('an Application with several sources is compared source by source', () => {
  const both = (one: Loose) => {
    one.spec.sources = [one.spec.source];
    one.status.sync.comparedTo.sources = [structuredClone(one.spec.source)];
    delete one.spec.source;
    delete one.status.sync.comparedTo.source;
  };
  expect(healthOf(both).status).toBe('Healthy');
  expect(healthOf((one) => { both(one); one.spec.sources[0].targetRevision = '2'; }).status).toBe('Progressing');
});

test('a requested sync and a running one are waited for', () => {
  expect(healthOf((one) => { one.operation = { sync: {} }; })).toEqual({ status: 'Progressing', message: 'a sync is requested' });
  expect(healthOf((one) => { one.status.operationState.phase = 'Running'; })).toEqual({ status: 'Progressing', message: 'a sync is running' });
});

test('an Application that is not synced is waited for, however healthy', () => {
  expect(healthOf((one) => { one.status.sync.status = 'OutOfSync'; })).toEqual({ status: 'Progressing', message: 'not synced' });
  expect(healthOf((one) => { one.status.sync.status = 'Unknown'; }).message).toBe('not synced');
});

test('degraded is waited for, because it would fail the sync of the root', () => {
  expect(healthOf((one) => { one.status.health = { status: 'Degraded', message: 'CRD is not established' }; }))
    .toEqual({ status: 'Progressing', message: 'degraded: CRD is not established' });
  expect(healthOf((one) => { one.status.health = { status: 'Degraded' }; }).status).toBe('Progressing');
});

test.each(['Progressing', 'Missing', 'Suspended', 'Unknown'])('%s is passed on', (status) => {
  expect(healthOf((one) => { one.status.health = { status, message: 'why' }; })).toEqual({ status, message: 'why' });
});

test('the script is short and needs the base library only', () => {
  expect(applicationHealth.split('\n').length).toBeLessThanOrEqual(90);
  expect(applicationHealth).not.toMatch(/\b(string|os|io|table|math)\./);
});
