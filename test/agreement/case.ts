import type { CiliumVersion, GatewayApiVersion, IstioVersion, PlatformName } from '../../lib/catalogue';
import type { Delivery, DeliveryEngine } from '../../lib/delivery/delivery';
import type { ChartValues } from '../../lib/judge';
import type { Literal } from '../../lib/rules';
import type { StatedCilium, StatedIstio } from '../../lib/stack';

/** Who runs Cilium, and the mesh on it. */
export interface Frame {
  readonly cilium: 'filled' | 'kept';
  readonly mesh: 'none' | 'ambient' | 'sidecar';
}

/** One stack as flat facts; what is not in the map is not stated. `accept` waives one rule by its id. */
export interface Case {
  readonly frame: Frame;
  readonly facts: ReadonlyMap<string, Literal>;
}

/** Lines that stand where no fact tells lines apart. */
export const usualLine = { cilium: '1.19', istio: '1.30' } as const;

export const ciliumVersion = ({ facts }: Case): string => `${text(facts.get('cilium.line')) ?? usualLine.cilium}.0`;
export const istioVersion = ({ facts }: Case): string => `${text(facts.get('istio.line')) ?? usualLine.istio}.0`;

/** Any pair of texts: a fact that is no text is not stated as one. */
export const text = (value: Literal | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** The values of one owner (`cilium`, `istio.cni`, …) as a tree. */
export const valuesOf = ({ facts }: Case, owner: string): ChartValues => {
  const root: Record<string, unknown> = {};
  for (const [path, value] of facts) {
    if (!path.startsWith(`${owner}.`) || path === `${owner}.line`) continue;
    const keys = path.slice(owner.length + 1).split('.');
    let at = root;
    for (const key of keys.slice(0, -1)) at = (at[key] ??= {}) as Record<string, unknown>;
    at[keys.at(-1) ?? ''] = value;
  }
  return root;
};

export const charts = ['base', 'cni', 'istiod', 'ztunnel', 'gateway'] as const;

/** What a program states of the Cilium. */
export const statedCilium = (given: Case): StatedCilium => {
  const { facts, frame } = given;
  const bundle = facts.get('gatewayApi.line');
  const engine = text(facts.get('delivery'));
  const waived = text(facts.get('accept'));
  return {
    version: ciliumVersion(given) as CiliumVersion,
    managed: frame.cilium === 'filled',
    mode: text(facts.get('mode')) as 'ambient' | 'sidecar' | undefined,
    platform: text(facts.get('platform')) as PlatformName | undefined,
    kubeProxy: text(facts.get('kubeProxy')) as 'absent' | 'running' | undefined,
    gatewayApi: bundle === undefined ? undefined : bundle === null ? false : (`${bundle}.0` as GatewayApiVersion),
    delivery: engine === undefined ? undefined : delivery(engine as DeliveryEngine),
    l2: facts.get('l2.announced') === true ? { addresses: ['192.0.2.0/28'] } : undefined,
    values: valuesOf(given, 'cilium'),
    accept: waived === undefined ? undefined : { [waived]: 'because' },
  };
};

/** What a program states of the mesh; nothing where there is none. */
export const statedIstio = (given: Case): StatedIstio | undefined => {
  const { facts, frame } = given;
  if (frame.mesh === 'none') return undefined;
  return {
    version: istioVersion(given) as IstioVersion,
    mode: frame.mesh,
    cniChart: facts.get('istio.cniChart') === true,
    namespace: text(facts.get('istio.namespace')),
    nodeNamespace: text(facts.get('istio.nodeNamespace')),
    values: Object.fromEntries(charts.map((chart) => [chart, valuesOf(given, `istio.${chart}`)])),
  };
};

const delivery = (engine: DeliveryEngine): Delivery => ({ engine, objects: () => [], files: () => Promise.resolve([]) });
