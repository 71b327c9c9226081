import { gatewayApiBundle } from '../catalogue';
import { withFilled } from '../judge';
import type { FilledValue, Subject } from '../judge';
import { ciliumDrift } from './drift';
import { chartValues } from './chart-values';
import type { Release } from './release';
import type { CiliumSettings } from './settings';

type Unordered = Omit<Release, 'after'>;

/** What is installed for the network: the Gateway API's CRDs, Cilium, and its addresses. */
export const ciliumReleases = (cilium: CiliumSettings): readonly Unordered[] => [
  ...gatewayApi(cilium),
  ...(cilium.managed ? [chart(cilium)] : []),
  ...addresses(cilium),
];

const gatewayApi = ({ gatewayApi: version, managed }: CiliumSettings): readonly Unordered[] => version === null ? [] : [{
  name: 'gateway-api-crds',
  part: managed ? 'cilium' : 'istio',
  namespace: 'default',
  content: gatewayApiBundle(version),
  keep: true,
  drift: [],
}];

const chart = (cilium: CiliumSettings): Unordered => ({
  name: 'cilium',
  part: 'cilium',
  namespace: cilium.namespace,
  content: {
    kind: 'helm',
    repository: cilium.repository,
    chart: 'cilium',
    version: cilium.version,
    values: ciliumValues(cilium.subject, cilium.filled),
  },
  keep: true,
  drift: certificatesByHelm(cilium) ? ciliumDrift(cilium.namespace) : [],
});

const ciliumValues = ({ cilium }: Subject, filled: readonly FilledValue[]) => {
  const { line: _line, ...written } = cilium;
  return chartValues(withFilled(written, 'cilium', filled));
};

const certificatesByHelm = ({ subject, filled }: CiliumSettings): boolean =>
  ['1.16', '1.17', '1.18'].includes(subject.cilium.line) && !filled.some(({ path }) => path === 'cilium.hubble.tls.auto.method');

const addresses = ({ l2, managed, namespace }: CiliumSettings): readonly Unordered[] => l2.length === 0 ? [] : [{
  name: 'cilium-l2',
  part: managed ? 'cilium' : 'istio',
  namespace,
  content: { kind: 'manifests', objects: l2 },
  keep: true,
  drift: [],
}];
