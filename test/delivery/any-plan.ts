/** Random plans: any graph that refers backwards, with any mix of contents. */
import fc from 'fast-check';
import type { Plan, Release } from '../../lib/plan';

const contents: readonly Release['content'][] = [
  { kind: 'helm', repository: 'https://charts.example.org', chart: 'one', version: '1.2.3', values: { a: null } },
  { kind: 'helm', repository: 'oci://registry.example.org/charts', chart: 'two', version: '2.0.0', values: {} },
  { kind: 'manifests', objects: [{ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'm', namespace: 'n' } }] },
  { kind: 'crds', repository: 'https://git.example.org/crds', revision: 'v1', path: 'config/crd', url: 'https://git.example.org/crds.yaml' },
];

/** Each release may wait for any earlier ones; CRD bundles wait for nothing but CRD bundles, as they need only the API server. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .array(fc.record({ content: fc.constantFrom(...contents), back: fc.array(fc.nat(20), { maxLength: 4 }), keep: fc.boolean() }), { maxLength: 14 })
  .map((drawn) => ({
    namespaces: [{ name: 'n', part: 'istio', labels: {}, because: 'a test' }],
    releases: drawn.map(({ content, back, keep }, at) => ({
      name: `r${at}`,
      part: at % 2 === 0 ? 'cilium' as const : 'istio' as const,
      namespace: 'n',
      content,
      keep,
      drift: [],
      after: [...new Set(back.map((one) => at - 1 - one))]
        .filter((one) => one >= 0 && (content.kind !== 'crds' || drawn[one]?.content.kind === 'crds'))
        .map((one) => ({ on: `r${one}`, because: 'a test', source: 'a test' })),
    })),
  }));
