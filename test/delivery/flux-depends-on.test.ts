/** Does not prove that Flux does what these expressions ask for: CEL is not evaluated here. */
import fc from 'fast-check';
import { flux } from '../../lib/delivery';
import type { Plan } from '../../lib/plan';
import { anyPlan } from './any-plan';
import { plan } from './plan-fixture';
import { manifestsOf, named, type Loose } from './read';

const manifests = manifestsOf(flux(), plan);
const release = (name: string): Loose => named(manifests, 'HelmRelease', name);

test('a dependency is ready only in the version and with the content that the plan names', () => {
  const [base] = release('istio-cni').spec.dependsOn;
  expect(base).toMatchObject({ name: 'istio-base', namespace: 'flux-system' });
  const content = release('istio-base').metadata.annotations['istio-on-cilium/content'];
  expect(content).toMatch(/^[0-9a-f]{8}$/);
  expect(base.readyExpr).toBe("has(dep.metadata.annotations) && 'istio-on-cilium/content' in dep.metadata.annotations && "
    + `dep.metadata.annotations['istio-on-cilium/content'] == '${content}' && `
    + "dep.metadata.generation == dep.status.observedGeneration && has(dep.status.conditions) && "
    + "dep.status.conditions.exists(c, c.type == 'Ready' && c.status == 'True') && has(dep.status.history) && size(dep.status.history) > 0 && "
    + "(dep.status.history[0].chartVersion == '1.30.3' || dep.status.history[0].chartVersion.startsWith('1.30.3+'))");
});

test('whatever changes, the spec of all that wait for it changes too, and of nothing else', () => {
  fc.assert(fc.property(anyPlan, fc.nat(), (any, at) => {
    const one = any.releases[at % Math.max(1, any.releases.length)];
    if (one?.content.kind !== 'helm') return;
    const { content } = one;
    const other: Plan = { ...any, releases: any.releases.map((same) => same === one ? { ...one, content: { ...content, values: { ...content.values, changed: 'yes' } } } : same) };
    const waiting = new Set([one.name]);
    for (const { name, content: { kind }, after } of any.releases) if (kind !== 'crds' && after.some(({ on }) => waiting.has(on))) waiting.add(name);
    const specs = (given: Plan) => new Map(manifestsOf(flux(), given).filter(({ kind }) => kind === 'HelmRelease').map((each) => [each.metadata.name, JSON.stringify((each as Loose).spec)]));
    const [before, after] = [specs(any), specs(other)];
    expect([...before].filter(([name, spec]) => after.get(name) !== spec).map(([name]) => name).sort()).toEqual([...waiting].sort());
  }));
});
