import { ciliumReleases } from './cilium-releases';
import { istioReleases } from './istio-releases';
import { gatewayEdges, meshOrder } from './mesh-order';
import { namespaces } from './namespaces';
import type { OrderEdge, Place } from './order';
import type { Plan } from './plan';
import type { Release } from './release';
import type { CiliumSettings, IstioSettings } from './settings';
import { upgradeOrder } from './upgrade-order';

const orders: Readonly<Record<IstioSettings['order'], readonly Place[]>> = { install: meshOrder, upgrade: upgradeOrder };

/** What to install for one Cilium and the mesh on it, in which order, and why. */
export const planStack = (cilium: CiliumSettings, istio?: IstioSettings): Plan => {
  const places = orders[istio?.order ?? 'install'];
  const mesh = istio === undefined || cilium.subject.istio === undefined ? [] : istioReleases(istio, cilium.subject.istio, cilium.filled);
  const unordered = [...ciliumReleases(cilium), ...mesh];
  const present = new Set(unordered.map(({ name }) => name));
  const placed = places.flatMap(({ name }) => unordered.filter((release) => release.name === name));
  const gateways = unordered.filter(({ name }) => !places.some((place) => place.name === name));
  const edges = [gatewayEdges.istiod, gatewayEdges.ztunnel, gatewayEdges.addresses].filter(({ on }) => present.has(on));
  return {
    namespaces: namespaces(cilium, istio),
    releases: [
      ...placed.map((release): Release => ({ ...release, after: edgesOf(release.name, places, present) })),
      ...gateways.map((release): Release => ({ ...release, after: edges })),
    ],
  };
};

/** The edges of a release, to what this plan has: what somebody else runs is there already. */
const edgesOf = (name: string, places: readonly Place[], present: ReadonlySet<string>): readonly OrderEdge[] =>
  (places.find((place) => place.name === name)?.after ?? []).filter(({ on }) => present.has(on));
