import { isStated, withFilled } from '../judge';
import type { FilledValue, IstioSubject } from '../judge';
import { chartValues } from './chart-values';
import { baseDrift, istiodDrift } from './drift';
import type { HelmChart, Release } from './release';
import type { GatewaySettings, IstioSettings, MeshChart } from './settings';

type Unordered = Omit<Release, 'after'>;

/** What is published as a chart of one name and installed as a release of another. */
const chartOf = { 'istio-base': 'base', 'istio-cni': 'cni', 'istiod': 'istiod', 'ztunnel': 'ztunnel' } as const satisfies Record<MeshChart, string>;
const driftOf = { 'istio-base': baseDrift, 'istio-cni': [], 'istiod': istiodDrift, 'ztunnel': [] } as const;
/** They need the node: host paths, privileged pods. */
const onNodes: readonly MeshChart[] = ['istio-cni', 'ztunnel'];

/** What is installed for the mesh, gateways last. */
export const istioReleases = (istio: IstioSettings, subject: IstioSubject, filled: readonly FilledValue[]): readonly Unordered[] => [
  ...istio.charts.map((name): Unordered => ({
    name,
    part: 'istio',
    namespace: onNodes.includes(name) ? istio.nodeNamespace : istio.namespace,
    content: helm(istio, chartOf[name], withFilled(subject[chartOf[name]], `istio.${chartOf[name]}`, filled)),
    keep: name === 'istio-base',
    drift: driftOf[name],
  })),
  ...istio.gateways.map((gateway) => gatewayRelease(istio, gateway, filled)),
];

const gatewayRelease = (istio: IstioSettings, gateway: GatewaySettings, filled: readonly FilledValue[]): Unordered => ({
  name: gateway.name,
  part: 'istio',
  namespace: gateway.namespace,
  content: helm(istio, 'gateway', withFilled(chartValues(gateway.values), 'istio.gateway', open(gateway, filled))),
  keep: false,
  drift: [],
});

/** What is filled in for all gateways gives way to what this one states itself. */
const open = ({ values }: GatewaySettings, filled: readonly FilledValue[]): readonly FilledValue[] =>
  filled.filter(({ path }) => !isStated({ istio: { gateway: values } }, path));

const helm = ({ repository, version }: IstioSettings, chart: string, values: object): HelmChart => ({
  kind: 'helm', repository, chart, version, values: chartValues(values),
});
