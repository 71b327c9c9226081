/** A plan as the constructs would make it, written by hand; its values are realistic and not complete. */
import type { Drift, Edge, HelmChart, JsonObject, Plan, Release } from '../../lib/plan';
import { repositories } from '../../lib/catalogue';

const edge = (on: string): Edge => ({ on, because: `it needs ${on}`, source: 'https://istio.io/latest/docs/ambient/install/' });

const chart = (repository: string, name: string, version: string, values: JsonObject): HelmChart =>
  ({ kind: 'helm', repository, chart: name, version, values });

const webhooks = (kind: string, name: string, count: number): Drift => ({
  group: 'admissionregistration.k8s.io',
  kind,
  name,
  jqPaths: ['.webhooks[]?.clientConfig.caBundle', '.webhooks[]?.failurePolicy'],
  pointers: Array.from({ length: count }, (_, at) => [`/webhooks/${at}/failurePolicy`, `/webhooks/${at}/clientConfig/caBundle`]).flat(),
  because: 'istiod writes its certificate and closes the webhook when it is ready',
});

const validator = (name: string) => webhooks('ValidatingWebhookConfiguration', name, 1);
const common = { part: 'istio', keep: false, drift: [] } as const;

export const releases: readonly Release[] = [
  {
    name: 'gateway-api-crds', part: 'cilium', namespace: 'kube-system', after: [], keep: true, drift: [],
    content: {
      kind: 'crds', repository: repositories.gatewayApi, revision: 'v1.4.1', path: 'config/crd',
      url: 'https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.4.1/standard-install.yaml',
    },
  },
  {
    name: 'cilium', part: 'cilium', namespace: 'kube-system', after: [edge('gateway-api-crds')], keep: true,
    content: chart(repositories.cilium, 'cilium', '1.19.6', {
      cni: { exclusive: false },
      socketLB: { hostNamespaceOnly: true },
      kubeProxyReplacement: true,
      k8sServiceHost: 'api.example.org',
      operator: { affinity: null, replicas: 1 },
      image: { tag: '1e5' },
      hubble: { tls: { auto: { method: 'cronJob' } } },
      note: 'a $VARIABLE, ${ANOTHER} and {{ .Values.none }} stay as they are: 12:30, 0o17, yes',
    }),
    drift: [{
      group: '', kind: 'Secret', name: 'cilium-ca', namespace: 'kube-system', jqPaths: ['.data'], pointers: ['/data'],
      because: 'every rendering makes a new one',
    }],
  },
  {
    ...common, name: 'l2-pool', part: 'cilium', namespace: 'kube-system', after: [edge('cilium')],
    content: {
      kind: 'manifests',
      objects: [{
        apiVersion: 'cilium.io/v2', kind: 'CiliumLoadBalancerIPPool', metadata: { name: 'l2-pool' },
        spec: { blocks: [{ cidr: '192.0.2.0/28' }], note: '{{ not a template }}' },
      }],
    },
  },
  {
    ...common, name: 'istio-base', namespace: 'istio-system', after: [edge('cilium')], drift: [validator('istiod-default-validator')],
    content: chart(repositories.istio, 'base', '1.30.3', { profile: 'ambient', base: { validationFailurePolicy: 'Fail' } }),
  },
  {
    ...common, name: 'istio-cni', namespace: 'istio-system', after: [edge('istio-base'), edge('cilium')],
    content: chart(repositories.istio, 'cni', '1.30.3', { profile: 'ambient', cni: { resources: null } }),
  },
  {
    ...common, name: 'istiod', namespace: 'istio-system', after: [edge('istio-base'), edge('istio-cni')],
    drift: [validator('istio-validator(-[a-z0-9-]+)?-istio-system'), webhooks('MutatingWebhookConfiguration', 'istio-sidecar-injector(-[a-z0-9-]+)?', 4)],
    content: chart(repositories.istio, 'istiod', '1.30.3', {
      profile: 'ambient', base: { validationFailurePolicy: 'Fail' }, pilot: { env: { BIG: '33554432', PILOT_X: null }, cni: { enabled: true } },
    }),
  },
  {
    ...common, name: 'ztunnel', namespace: 'istio-system', after: [edge('istiod'), edge('istio-cni')],
    content: chart(repositories.istio, 'ztunnel', '1.30.3', {}),
  },
  {
    ...common, name: 'ingress', namespace: 'istio-ingress', after: [edge('ztunnel'), edge('l2-pool')],
    content: chart(repositories.istio, 'gateway', '1.30.3', { service: { type: 'LoadBalancer' } }),
  },
];

export const plan: Plan = {
  namespaces: [
    { name: 'istio-system', part: 'istio', labels: { 'pod-security.kubernetes.io/enforce': 'privileged' }, because: 'cni and ztunnel are privileged' },
    { name: 'istio-ingress', part: 'istio', labels: { 'istio.io/dataplane-mode': 'ambient' }, because: 'the gateway lives here' },
  ],
  releases,
};

/** The plan with one release changed. */
export const changed = (name: string, change: (release: Release) => Release): Plan =>
  ({ ...plan, releases: plan.releases.map((release) => release.name === name ? change(release) : release) });

/** The plan without what comes from a network: only objects and namespaces. */
export const only = (...names: readonly string[]): Plan =>
  ({ namespaces: [], releases: plan.releases.filter((release) => names.includes(release.name)).map((release) => ({ ...release, after: release.after.filter((one) => names.includes(one.on)) })) });
