import fc from 'fast-check';
import { ciliumLines, gatewayApiLines, istioLines, platformNames } from '../../lib/catalogue';
import type { StatedCilium, StatedIstio } from '../../lib/stack';

/** What a program states of both; `delivery` and `managed` are for the two kinds of constructs to add. */
export interface AnyStack {
  readonly cilium: Omit<StatedCilium, 'managed' | 'delivery'>;
  readonly istio: Omit<StatedIstio, 'delivery'>;
}

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const without = <Given extends object>(given: Given): Given => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given;

const ciliumValues = fc.record({
  kubeProxyReplacement: optional(fc.boolean()),
  cni: optional(fc.record({ exclusive: fc.boolean() })),
  socketLB: optional(fc.record({ hostNamespaceOnly: fc.boolean() })),
  gatewayAPI: optional(fc.record({ enabled: fc.boolean() })),
  hubble: optional(fc.record({ relay: fc.record({ enabled: fc.boolean() }) })),
  bpf: optional(fc.record({ masquerade: fc.boolean() })),
  commonLabels: optional(fc.constant({ team: 'network' })),
  extraArgs: optional(fc.constant(['--debug'])),
}).map(without);

/** Stacks of every line, mode and platform: most can be installed, some are refused. */
export const anyStack: fc.Arbitrary<AnyStack> = fc.record({
  mode: fc.constantFrom('ambient', 'sidecar'),
  cilium: fc.record({
    version: fc.constantFrom(...ciliumLines).map((line) => `${line}.1` as const),
    platform: optional(fc.constantFrom(...platformNames)),
    kubeProxy: optional(fc.constantFrom('absent', 'running')),
    gatewayApi: optional(fc.oneof(fc.constant(false as const), fc.constantFrom(...gatewayApiLines).map((line) => `${line}.0` as const))),
    l2: optional(fc.constant({ addresses: ['192.0.2.240/28'] })),
    namespace: optional(fc.constantFrom('cilium', 'kube-system')),
    values: ciliumValues,
  }).map(without),
  istio: fc.record({
    version: fc.constantFrom(...istioLines).map((line) => `${line}.2` as const),
    cniChart: fc.boolean(),
    order: optional(fc.constantFrom('install', 'upgrade')),
    namespace: optional(fc.constantFrom('mesh', 'istio-system')),
    nodeNamespace: optional(fc.constant('mesh-nodes')),
    values: fc.constantFrom({}, { istiod: { pilot: { autoscaleMin: 2 } } }, { gateway: { replicaCount: 2 } }),
    gateways: fc.constantFrom([], [{ name: 'ingress' }], [{ name: 'one', values: { replicaCount: 3 } }, { name: 'two', namespace: 'edge' }]),
  }).map(without),
}).map(({ mode, cilium, istio: { cniChart, ...istio } }) => ({
  cilium: { ...cilium, mode },
  istio: { ...istio, mode, ...(mode === 'sidecar' && { cniChart }) },
}));
