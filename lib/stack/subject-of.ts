import { lineOf } from '../catalogue';
import type { CiliumLine, GatewayApiLine, IstioLine } from '../catalogue';
import type { IstioSubject, Subject } from '../judge';
import { merged } from './merged';
import type { StatedCharts, StatedCilium, StatedIstio } from './stated';

/** Where Istio lives unless somebody says otherwise. */
export const istioNamespace = 'istio-system';

/** The subject of the judge: one Cilium, and the mesh on it where there is one. */
export const subjectOf = (cilium: StatedCilium, istio?: StatedIstio): Subject => ({
  mode: cilium.mode ?? 'ambient',
  platform: cilium.platform ?? null,
  ...(cilium.kubeProxy !== undefined && { kubeProxy: cilium.kubeProxy }),
  delivery: cilium.delivery?.engine ?? null,
  ...gatewayApi(cilium),
  l2: { announced: cilium.l2 !== undefined },
  ...(cilium.cluster !== undefined && { cluster: cilium.cluster }),
  accept: { ...cilium.accept, ...istio?.accept },
  silence: cilium.managed ? 'filled' : 'kept',
  cilium: { ...merged(cilium.values, cilium.unsafeValues), line: lineOf(cilium.version) as CiliumLine },
  ...(istio !== undefined && { istio: istioSubject(istio) }),
});

const gatewayApi = ({ gatewayApi: stated }: StatedCilium): Pick<Subject, 'gatewayApi'> => {
  if (stated === undefined) return {};
  return { gatewayApi: { line: stated === false ? null : (lineOf(stated) as GatewayApiLine) } };
};

const istioSubject = (istio: StatedIstio): IstioSubject => {
  const namespace = istio.namespace ?? istioNamespace;
  const chart = (name: keyof StatedCharts) => merged(istio.values?.[name], istio.unsafeValues?.[name]);
  return {
    line: lineOf(istio.version) as IstioLine,
    mode: istio.mode,
    cniChart: istio.mode === 'ambient' || istio.cniChart === true,
    namespace,
    nodeNamespace: istio.nodeNamespace ?? namespace,
    base: chart('base'),
    cni: chart('cni'),
    istiod: chart('istiod'),
    ztunnel: chart('ztunnel'),
    gateway: chart('gateway'),
    gateways: (istio.gateways ?? []).map(({ name, values }) => ({ name, values: merged(chart('gateway'), values) })),
  };
};
