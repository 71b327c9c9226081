import fc from 'fast-check';
import { ciliumLines, gatewayApiLines, istioLines, platformNames } from '../../lib/catalogue';
import { checks } from '../../lib/checks';
import { rules } from '../../lib/rules';
import type { StatedCilium, StatedIstio } from '../../lib/stack';

/** What a program states of both; `delivery` and `managed` are for the two kinds of constructs to add. */
export interface AnyStack {
  /** Whether somebody else runs the Cilium. */
  readonly existing: boolean;
  readonly cilium: Omit<StatedCilium, 'managed' | 'delivery'>;
  readonly istio: Omit<StatedIstio, 'delivery'>;
}

const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const without = <Given extends object>(given: Given): Given => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Given;

/** What a mesh needs of Cilium, so that many of the stacks can be installed. */
const tame = { kubeProxyReplacement: true, cni: { exclusive: false }, socketLB: { hostNamespaceOnly: true }, k8sServiceHost: 'api.example', k8sServicePort: 6443 };

const wild = fc.record({
  kubeProxyReplacement: optional(fc.boolean()),
  cni: optional(fc.record({ exclusive: fc.boolean() })),
  socketLB: optional(fc.record({ hostNamespaceOnly: fc.boolean() })),
  gatewayAPI: optional(fc.record({ enabled: fc.boolean() })),
  hubble: optional(fc.record({ relay: fc.record({ enabled: fc.boolean() }) })),
  bpf: optional(fc.record({ masquerade: fc.boolean() })),
  commonLabels: optional(fc.constant({ team: 'network' })),
  extraArgs: optional(fc.constant(['--debug'])),
}).map(without);

const ciliumValues = fc.oneof({ weight: 2, arbitrary: fc.constant(tame) }, { weight: 1, arbitrary: wild.map((values) => ({ ...tame, ...values })) }, { weight: 1, arbitrary: wild });

/** Values that the types do not know; a `null` takes a default away. */
const unsafeValues = fc.constantFrom({ operator: { affinity: null } }, { extraConfig: { 'some-key': 'on' }, list: [null] }, { socketLB: { hostNamespaceOnly: false } });
const unsafeCharts = fc.constantFrom({ istiod: { pilot: { env: { SOME: null } } } }, { base: {}, gateway: { affinity: null } });

/** A mesh waives no more than its Cilium: what that contradicts alone, Pulumi refuses before there is a mesh. */
const ids = [...rules, ...checks].map(({ id }) => id);
const accept = fc.subarray(ids, { maxLength: 3 }).map((some) => Object.fromEntries(some.map((id) => [id, 'seen and meant'])));

/** Stacks of every line, mode and platform: many can be installed, the others are refused. */
export const anyStack: fc.Arbitrary<AnyStack> = fc.record({
  acceptedTwice: fc.boolean(),
  existing: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  mode: fc.constantFrom('ambient', 'sidecar'),
  cilium: fc.record({
    version: fc.constantFrom(...ciliumLines).map((line) => `${line}.1` as const),
    platform: optional(fc.constantFrom(...platformNames)),
    kubeProxy: optional(fc.constantFrom('absent', 'running')),
    gatewayApi: optional(fc.oneof(fc.constant(false as const), fc.constantFrom(...gatewayApiLines).map((line) => `${line}.0` as const))),
    l2: optional(fc.constant({ addresses: ['192.0.2.240/28'] })),
    namespace: optional(fc.constantFrom('cilium', 'kube-system')),
    values: ciliumValues,
    unsafeValues: optional(unsafeValues),
    accept: optional(accept),
  }).map(without),
  istio: fc.record({
    version: fc.constantFrom(...istioLines).map((line) => `${line}.2` as const),
    cniChart: fc.boolean(),
    order: optional(fc.constantFrom('install', 'upgrade')),
    namespace: optional(fc.constantFrom('mesh', 'istio-system')),
    nodeNamespace: optional(fc.constant('mesh-nodes')),
    values: fc.constantFrom({}, { istiod: { pilot: { autoscaleMin: 2 } } }, { gateway: { replicaCount: 2 } }),
    unsafeValues: optional(unsafeCharts),
    gateways: fc.constantFrom([], [{ name: 'ingress' }], [{ name: 'one', values: { replicaCount: 3 } }, { name: 'two', namespace: 'edge' }]),
  }).map(without),
}).map(({ existing, acceptedTwice, mode, cilium: { l2, namespace, unsafeValues: unsafe, ...facts }, istio: { cniChart, ...istio } }) => ({
  existing,
  cilium: { ...facts, mode, ...(!existing && without({ l2, namespace, unsafeValues: unsafe })) },
  istio: { ...istio, mode, ...(mode === 'sidecar' && { cniChart }), ...(acceptedTwice && facts.accept !== undefined && { accept: facts.accept }) },
}));
