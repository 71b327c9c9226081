import { ciliumLines, gatewayApiLines, istioLines, platformNames } from '../../lib/catalogue';
import { derivedFacts } from '../../lib/rules';
import type { StackFacts } from '../../lib/rules';
import { readAll } from '../chart-values';
import { factsOf } from '../chart-values/facts';
import { membersOf, quoted } from '../chart-values/type-text';

const oneOf = (literals: readonly string[]): readonly string[] => literals.map(quoted);

/** What a stack states beside chart values, and what can stand there, as TypeScript text. */
const ofTheStack: Readonly<Record<keyof StackFacts, readonly string[]>> = {
  'mode': oneOf(['ambient', 'sidecar']),
  'platform': [...oneOf(platformNames), 'null'],
  'kubeProxy': oneOf(['absent', 'running']),
  'delivery': [...oneOf(['argo-cd', 'flux', 'rendered', 'helmfile']), 'null'],
  'cilium.line': oneOf(ciliumLines),
  'gatewayApi.line': [...oneOf(gatewayApiLines), 'null'],
  'l2.announced': ['boolean'],
  'istio.mode': oneOf(['ambient', 'sidecar']),
  'istio.line': oneOf(istioLines),
  'istio.cniChart': ['boolean'],
  'istio.namespace': ['string'],
  'istio.nodeNamespace': ['string'],
};

/** Every fact that a rule may name, with the members of its type. `null`, for unset, may be named of any. */
export const knownFacts = (): ReadonlyMap<string, readonly string[]> => {
  const reads = readAll();
  return new Map([
    ...(['cilium', 'istio'] as const).flatMap((project) => factsOf(project, reads).map(({ path, type }) => [path, membersOf(type)] as const)),
    ...Object.entries(ofTheStack),
    ...Object.values(derivedFacts).map(({ fact, rows }) => [fact, oneOf(rows.map(({ is }) => is))] as const),
  ]);
};
