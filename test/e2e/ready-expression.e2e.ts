/**
 * Does not prove that helm-controller asks at the right time, which the suites of Flux do. Some statuses are constructed
 * after its API package, the others were recorded while those suites ran; the engine and its set-up are those of Flux.
 */
import { readFileSync } from 'node:fs';
import { flux } from '../../lib/delivery';
import { contentMark } from '../../lib/delivery/flux/marks';
import type { Loose } from './harness/api';
import { ambientPlan } from './harness/ambient-plan';
import { describeWhere } from './harness/describe-where';
import { ready } from './harness/flux';
import { readyOf, recordedFile, type RecordedRelease } from './harness/helm-release-statuses';

const plan = ambientPlan('1.31.0');
const releases: readonly Loose[] = flux().objects(plan).map(({ manifest }) => manifest).filter(({ kind }) => kind === 'HelmRelease');
const dependence: Loose = releases.find(({ metadata }) => metadata.name === 'istio-cni').spec.dependsOn.find(({ name }: Loose) => name === 'istio-base');

const contentOf = (name: string): string => releases.find(({ metadata }) => metadata.name === name).metadata.annotations[contentMark];
const recorded = JSON.parse(readFileSync(recordedFile, 'utf8')) as readonly RecordedRelease[];

/** Ready in 1.31.0, and nothing left to do. */
const settled = (): Loose => ({
  metadata: { name: 'istio-base', generation: 2, annotations: { [contentMark]: contentOf('istio-base') } },
  status: {
    observedGeneration: 2,
    conditions: [{ type: 'Released', status: 'True' }, { type: 'Ready', status: 'True' }],
    history: [{ chartVersion: '1.31.0', version: 2, status: 'deployed' }, { chartVersion: '1.30.3', version: 1, status: 'superseded' }],
  },
});

describeWhere('readyExpr in the CEL engine of Flux', ['flux'], ({ programs }) => {
  const asked = (change: (dep: Loose) => void) => {
    const dep = settled();
    change(dep);
    return ready(programs.flux, [{ expression: dependence.readyExpr, dep }])[0];
  };

  test('lets a release start when what it waits for is ready in the exact version', () => {
    expect(asked(() => undefined)).toEqual({ ready: true });
  });

  test('takes the digest that a registry adds to the version', () => {
    expect(asked(({ status }) => { status.history[0].chartVersion = '1.31.0+d5a9b0c1e2f3'; })).toEqual({ ready: true });
  });

  test.each<[string, (dep: Loose) => void]>([
    ['whose new spec nobody has looked at', ({ status }) => { status.observedGeneration = 1; }],
    ['that is ready in the old version', ({ status }) => { status.history.shift(); }],
    ['of a version that only begins alike', ({ status }) => { status.history[0].chartVersion = '1.31.01'; }],
    ['with the content of another commit', ({ metadata }) => { metadata.annotations[contentMark] = '00000000'; }],
    ['that does not say what its content is', ({ metadata }) => { delete metadata.annotations[contentMark]; }],
    ['without annotations', ({ metadata }) => { delete metadata.annotations; }],
    ['that is not ready', ({ status }) => { status.conditions[1].status = 'False'; }],
    ['of which nobody knows whether it is ready', ({ status }) => { status.conditions[1].status = 'Unknown'; }],
    ['with an empty history', ({ status }) => { status.history = []; }],
    ['without a history', ({ status }) => { delete status.history; }],
    ['with no condition', ({ status }) => { status.conditions = []; }],
    ['without conditions', ({ status }) => { delete status.conditions; }],
  ])('holds a release back from one %s, without an error', (_, change) => {
    expect(asked(change)).toEqual({ ready: false });
  });

  test('is true of exactly the releases that are there in the wanted version, in every edge of the plan', () => {
    const edges = releases.flatMap(({ metadata, spec }) => (spec.dependsOn ?? []).map((edge: Loose) => ({ from: metadata.name, edge })));
    expect(edges.length).toBeGreaterThan(5);
    const versionOf = (name: string) => {
      const content = plan.releases.find((release) => release.name === name)?.content;
      return content?.kind === 'helm' ? content.version : '1.0.0';
    };
    const questions = edges.flatMap(({ edge }) => [versionOf(edge.name), '0.0.1'].map((chartVersion) =>
      ({ expression: edge.readyExpr, dep: { metadata: { generation: 1, annotations: { [contentMark]: contentOf(edge.name) } }, status: { ...settled().status, observedGeneration: 1, history: [{ chartVersion }] } } })));
    expect(ready(programs.flux, questions)).toEqual(edges.flatMap(() => [{ ready: true }, { ready: false }]));
  });

  test('is true of what a real helm-controller wrote when, and only when, it had just succeeded with the newest spec', () => {
    const questions = recorded.map(({ metadata, spec, status }) => ({
      expression: dependence.readyExpr.replaceAll('1.31.0', spec.version),
      dep: JSON.parse(JSON.stringify({ metadata: { ...metadata, annotations: { [contentMark]: contentOf('istio-base') } }, status })),
    }));
    const succeeded = recorded.map((one) => one.metadata.generation === one.status.observedGeneration && /^(Install|Upgrade)Succeeded$/.test(readyOf(one)?.reason ?? ''));
    expect(ready(programs.flux, questions)).toEqual(succeeded.map((so) => ({ ready: so })));
    const reasons = recorded.map((one) => readyOf(one)?.reason ?? 'none');
    expect(reasons).toEqual(expect.arrayContaining(['none', 'DependencyNotReady', 'Progressing', 'InstallSucceeded', 'UpgradeSucceeded', 'UpgradeFailed', 'HealthCheckCanceled']));
  });

  test('would be refused by the engine if it were wrong', () => {
    const [answer] = ready(programs.flux, [{ expression: 'deps.metadata.generation == 1', dep: settled() }]);
    expect(answer?.error).toContain('undeclared reference');
  });
});
