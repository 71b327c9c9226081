import type { Loose } from './api';
import type { ControlPlane } from './control-plane';

/** Everything that is wanted of a cluster, one line an object, without who wrote it. Secrets are left out: certificates differ. */
export type EndState = readonly string[];

/** Engines have kinds and a namespace of their own; controllers make the rest from what is compared. */
const ofEngines = /(^|\.)(argoproj\.io|fluxcd\.io)$/;
const namespacesOfEngines = ['argocd', 'flux-system'];
const madeByControllers = ['apiservices', 'bindings', 'componentstatuses', 'controllerrevisions', 'csinodes', 'endpoints', 'endpointslices', 'events', 'ipaddresses', 'jobs', 'leases', 'nodes', 'pods', 'replicasets', 'resourceslices', 'secrets'];

export const endState = async ({ api }: ControlPlane): Promise<EndState> => {
  const groups: readonly Loose[] = (await api.get('/apis')).groups;
  const roots = ['/api/v1', ...groups.filter(({ name }) => !ofEngines.test(name)).map(({ preferredVersion }) => `/apis/${preferredVersion.groupVersion}`)];
  const resources = (await Promise.all(roots.map(async (root) =>
    ((await api.get(root))?.resources ?? []).filter(({ name, verbs }: Loose) => verbs.includes('list') && !madeByControllers.includes(name)).map(({ name }: Loose) => [root, name] as const)))).flat();
  const lists = await Promise.all(resources.map(async ([root, name]) => (await api.items(`${root}/${name}`)).filter(isOfStacks).map((object) => `${name} ${line(object)}`)));
  return lists.flat().sort();
};

/** What is in one and not in the other; a list of all objects would hide it. */
export const differences = (seen: EndState, expected: EndState): readonly string[] => [
  ...seen.filter((one) => !expected.includes(one)).map((one) => `is there: ${one}`),
  ...expected.filter((one) => !seen.includes(one)).map((one) => `is expected: ${one}`),
];

const isOfStacks = ({ metadata: { name, namespace } }: Loose): boolean =>
  !namespacesOfEngines.includes(namespace ?? name) && !ofEngines.test(name) && !ofTheServer.includes(name);

/** They hold the certificates, the port and the first day of this very server. */
const ofTheServer = ['kube-root-ca.crt', 'extension-apiserver-authentication', 'kube-apiserver-legacy-service-account-token-tracking', 'kubernetes'];

/** What the server gives to a Service. */
const given = ['clusterIP', 'clusterIPs', 'nodePort', 'healthCheckNodePort'];

const line = ({ apiVersion: _apiVersion, kind: _kind, metadata, status: _status, ...content }: Loose): string =>
  `${metadata.namespace ?? ''}/${metadata.name} ${JSON.stringify(content, (key, value) => given.includes(key) ? undefined : value)}`;
