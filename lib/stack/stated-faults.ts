import { ciliumLines, gatewayApiLines, istioLines, lineOf, platformNames } from '../catalogue';
import { checks } from '../checks';
import { knownPlatforms, retired, rules } from '../rules';
import type { StatedCilium, StatedIstio } from './stated';
import { ciliumValueFaults, istioValueFaults } from './value-faults';

/** A fault of what was stated: the property, owner first, and a sentence. */
export interface StatedFault { readonly path: string; readonly says: string }

/**
 * What is wrong with what was stated, before any rule is asked: all faults at once, a sentence each. TypeScript
 * refuses most of it; JavaScript and JSON get here.
 */
export const statedFaults = (cilium: StatedCilium, meshes: readonly StatedIstio[]): readonly StatedFault[] => [
  ...at('cilium.version', version('Cilium', cilium.version, ciliumLines)),
  ...at('cilium.mode', oneOf('mode', cilium.mode, ['ambient', 'sidecar'])),
  ...at('cilium.platform', oneOf('platform', cilium.platform ?? undefined, platformNames)),
  ...at('cilium.platform', owned(cilium)),
  ...at('cilium.kubeProxy', oneOf('kubeProxy', cilium.kubeProxy, ['absent', 'running'])),
  ...at('cilium.gatewayApi', cilium.gatewayApi === undefined || cilium.gatewayApi === false ? [] : version('Gateway API', cilium.gatewayApi, gatewayApiLines)),
  ...at('cilium.accept', accepted(cilium.accept)),
  ...at('cilium.l2', cilium.l2 !== undefined && cilium.l2.addresses.length === 0 ? ['l2.addresses is empty: give at least one CIDR or range'] : []),
  ...at('cilium.delivery', cilium.delivery?.faults ?? []),
  ...at('istio.cilium', meshes.length > 1 ? [`${meshes.length} meshes stand on one Cilium: give each cluster one CiliumForIstio and one stack`] : []),
  ...valueFaults(cilium),
  ...meshes.flatMap(meshFaults),
  ...meshes.flatMap((mesh) => at('istio.delivery', elsewhere(cilium, mesh))),
];

const valueFaults = (cilium: StatedCilium): readonly StatedFault[] => (isVersion(cilium.version) ? ciliumValueFaults(cilium) : []);

const owned = ({ managed, platform }: StatedCilium): readonly string[] => {
  const known = platform !== null && platform !== undefined && platformNames.includes(platform) ? knownPlatforms[platform] : undefined;
  if (!managed || known?.cilium !== 'owned') return [];
  return [`${known.title} brings a Cilium that nobody else can install: declare it with CiliumForIstio.existing`];
};

/** One plan goes one way: its order holds within one engine only. */
const elsewhere = (cilium: StatedCilium, mesh: StatedIstio): readonly string[] =>
  cilium.delivery === undefined || mesh.delivery === undefined || cilium.delivery === mesh.delivery
    ? []
    : ['the mesh goes the way of its Cilium: leave delivery out here, or state the same one'];

const meshFaults = (istio: StatedIstio): readonly StatedFault[] => [
  ...at('istio.version', version('Istio', istio.version, istioLines)),
  ...at('istio.order', oneOf('order', istio.order, ['install', 'upgrade'])),
  ...at('istio.accept', accepted(istio.accept)),
  ...at('istio.delivery', istio.delivery?.faults ?? []),
  ...(isVersion(istio.version) ? istioValueFaults(istio) : []),
  ...at('istio.gateways', gatewayNames((istio.gateways ?? []).map(({ name }) => name))),
];

const at = (path: string, sentences: readonly string[]): readonly StatedFault[] => sentences.map((says) => ({ path, says }));

const isVersion = (given: unknown): given is string => typeof given === 'string';

const version = (product: string, given: unknown, lines: readonly string[]): readonly string[] => {
  if (typeof given !== 'string' || !/^\d+\.\d+\.\d+([-+].+)?$/.test(given)) {
    return [`${product} version ${JSON.stringify(given)} is not exact: write all three numbers, such as '${lines.at(-1)}.0'`];
  }
  return lines.includes(lineOf(given)) ? [] : [`${product} ${given} is of no known line: use one of ${lines.join(', ')}`];
};

const oneOf = (name: string, given: unknown, known: readonly string[]): readonly string[] =>
  given === undefined || known.some((name) => name === given) ? [] : [`${name} ${JSON.stringify(given)} is unknown: use one of ${known.join(', ')}`];

const accepted = (accept: Readonly<Record<string, string>> = {}): readonly string[] => Object.entries(accept).flatMap(([id, reason]) => [
  ...([...rules, ...checks].some((rule) => rule.id === id) ? [] : [unknown(id)]),
  ...(reason.trim() === '' ? [`accept.${id} needs a reason: say why the rule does not hold here`] : []),
]);

const unknown = (id: string): string =>
  (retired.some((gone) => gone === id) ? `accept names ${id}, and this rule is gone: leave it out` : `accept names ${id}, and no rule has this id`);

const taken: readonly string[] = ['gateway-api-crds', 'cilium', 'cilium-l2', 'istio-base', 'istio-cni', 'istiod', 'ztunnel'];

const gatewayNames = (names: readonly string[]): readonly string[] => [
  ...[...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => `two gateways are named ${name}: give each a name of its own`),
  ...names.filter((name) => taken.includes(name)).map((name) => `a gateway cannot be named ${name}: a release of the stack has this name`),
  ...names.filter((name) => !/^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$/.test(name)).map((name) => `gateway name ${JSON.stringify(name)} is no name of a Helm release: use at most 53 lower-case letters, digits and dashes`),
];
