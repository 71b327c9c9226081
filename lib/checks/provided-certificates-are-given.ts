import type { FactPath, Literal } from '../rules';
import { check } from './check';
import type { CheckedStack } from './check';

/** A certificate that nobody makes once `auto` is off, and when the chart asks for it. */
interface Provided { readonly tls: string; readonly when: readonly (readonly [path: FactPath, is: readonly Literal[]])[] }

const on = (path: FactPath): Provided['when'][number] => [path, [true]];
const hubble = [on('cilium.hubble.enabled'), ['cilium.hubble.tls.auto.enabled', [false]]] as const;
const relay = [...hubble, on('cilium.hubble.tls.enabled'), on('cilium.hubble.relay.enabled')] as const;
const given = [['cilium.clustermesh.apiserver.tls.auto.enabled', [false]], on('cilium.clustermesh.apiserver.tls.enableSecrets')] as const;
const mesh = [
  ...given, ['cilium.line', ['1.16', '1.17', '1.18', '1.19']], on('cilium.clustermesh.useAPIServer'),
  ['cilium.clustermesh.apiserver.kvstoremesh.kvstoreMode', ['internal', null]],
] as const;

const provided: readonly Provided[] = [
  { tls: 'cilium.hubble.tls.server', when: [...hubble, on('cilium.agent'), on('cilium.hubble.tls.enabled')] },
  { tls: 'cilium.hubble.metrics.tls.server', when: [...hubble, on('cilium.agent'), on('cilium.hubble.metrics.tls.enabled')] },
  { tls: 'cilium.hubble.relay.tls.client', when: relay },
  { tls: 'cilium.hubble.relay.tls.server', when: [...relay, on('cilium.hubble.relay.tls.server.enabled')] },
  { tls: 'cilium.hubble.ui.tls.client', when: [...relay, on('cilium.hubble.relay.tls.server.enabled'), on('cilium.hubble.ui.enabled')] },
  { tls: 'cilium.clustermesh.apiserver.tls.server', when: mesh },
  { tls: 'cilium.clustermesh.apiserver.tls.admin', when: mesh },
  { tls: 'cilium.clustermesh.apiserver.tls.remote', when: mesh },
  { tls: 'cilium.clustermesh.apiserver.tls.client', when: [...given, ['cilium.line', ['1.16', '1.17']], on('cilium.externalWorkloads.enabled')] },
];

export const providedCertificatesAreGiven = check({
  id: 'IOC9021',
  slug: 'provided-certificates-are-given',
  title: 'certificates that are not made must be given',
  because: 'With tls.auto.enabled false the chart takes certificates from values or from a Secret that is there, and refuses where it finds neither.',
  source: [
    'https://github.com/cilium/cilium/tree/main/install/kubernetes/cilium/templates/hubble/tls-provided',
    'https://docs.cilium.io/en/stable/observability/hubble/configuration/tls/',
  ],
  strength: 'must',
  advice: 'leave tls.auto.enabled true, or name the Secret in existingSecret',
  find: ({ fact, stated }) => provided
    .filter(({ tls, when }) => when.every(([path, is]) => is.some((value) => value === fact(path))) && !isGiven(tls, stated))
    .map(({ tls }) => ({ path: `${tls}.cert` })),
});

const isGiven = (tls: string, stated: CheckedStack['stated']): boolean =>
  isText(stated(`${tls}.existingSecret`)) || (isText(stated(`${tls}.cert`)) && isText(stated(`${tls}.key`)));

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
