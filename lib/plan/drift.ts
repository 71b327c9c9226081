import type { Drift } from './release';

/** Webhooks whose certificate and failure policy istiod writes when it is up. */
const webhook = (kind: string, name: string, webhooks: number): Drift => ({
  group: 'admissionregistration.k8s.io',
  kind,
  name,
  jqPaths: ['.webhooks[]?.clientConfig.caBundle', '.webhooks[]?.failurePolicy'],
  pointers: Array.from({ length: webhooks }, (_, index) => index).flatMap((index) => [
    `/webhooks/${index}/clientConfig/caBundle`,
    `/webhooks/${index}/failurePolicy`,
  ]),
  because: 'istiod writes its certificate into the webhooks, and fails closed when it is ready',
});

export const baseDrift: readonly Drift[] = [webhook('ValidatingWebhookConfiguration', 'istiod-default-validator', 1)];

export const istiodDrift: readonly Drift[] = [
  webhook('ValidatingWebhookConfiguration', 'istio-validator(-.*)?', 1),
  webhook('MutatingWebhookConfiguration', 'istio-sidecar-injector(-.*)?', 4),
  webhook('MutatingWebhookConfiguration', 'istio-revision-tag-.*', 4),
];

/** Before 1.19 helm is the only way to make Cilium's certificates, and it makes new ones on every render. */
export const ciliumDrift = (namespace: string): readonly Drift[] => [{
  group: '',
  kind: 'Secret',
  name: '(cilium-ca|hubble-server-certs|hubble-relay-client-certs|clustermesh-apiserver-.*-certs?)',
  namespace,
  jqPaths: ['.data'],
  pointers: ['/data'],
  because: 'the chart makes new certificates on every render',
}];
