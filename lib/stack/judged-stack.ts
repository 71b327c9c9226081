import { gatewayApiBundles, repositories } from '../catalogue';
import type { GatewayApiVersion } from '../catalogue';
import { examine, filledValues, judge } from '../judge';
import type { FilledValue, IstioSubject, Subject, Verdict } from '../judge';
import { bundleOf, planStack } from '../plan';
import type { CiliumSettings, IstioSettings, MeshChart, Plan } from '../plan';
import { l2Objects } from './l2-objects';
import { merged } from './merged';
import { istioNamespace, subjectOf } from './subject-of';
import type { StatedCilium, StatedIstio } from './stated';

/** A Cilium and its mesh, judged and planned. */
export interface JudgedStack {
  readonly subject: Subject;
  readonly verdicts: readonly Verdict[];
  readonly filled: readonly FilledValue[];
  readonly plan: Plan;
}

/** Judges what a program states, fills what it left open, and plans the releases. Pure. */
export const judgedStack = (cilium: StatedCilium, istio?: StatedIstio): JudgedStack => {
  const subject = subjectOf(cilium, istio);
  const filled = filledValues(subject);
  return {
    subject,
    verdicts: [...judge(subject), ...examine(subject)],
    filled,
    plan: planStack(ciliumSettings(cilium, subject, filled), istio && subject.istio && istioSettings(istio, subject.istio)),
  };
};

const ciliumSettings = (cilium: StatedCilium, subject: Subject, filled: readonly FilledValue[]): CiliumSettings => ({
  subject,
  filled,
  version: cilium.version,
  managed: cilium.managed,
  namespace: cilium.namespace ?? 'kube-system',
  repository: cilium.repository ?? repositories.cilium,
  gatewayApi: bundle(cilium, subject),
  l2: l2Objects(cilium.l2, subject.cilium.line),
});

const bundle = ({ gatewayApi }: StatedCilium, subject: Subject): GatewayApiVersion | null => {
  if (gatewayApi !== undefined) return gatewayApi === false ? null : gatewayApi;
  const line = bundleOf(subject);
  return line === null ? null : gatewayApiBundles[line];
};

const istioSettings = (istio: StatedIstio, subject: IstioSubject): IstioSettings => {
  const namespace = istio.namespace ?? istioNamespace;
  return {
    order: istio.order ?? 'install',
    version: istio.version,
    repository: istio.repository ?? repositories.istio,
    namespace,
    nodeNamespace: istio.nodeNamespace ?? namespace,
    charts: charts(istio),
    gateways: (istio.gateways ?? []).map(({ name, namespace: own, values }) => ({
      name,
      namespace: own ?? 'istio-ingress',
      values: merged(subject.gateway, values),
    })),
  };
};

const charts = ({ mode, cniChart }: StatedIstio): readonly MeshChart[] => {
  if (mode === 'ambient') return ['istio-base', 'istio-cni', 'istiod', 'ztunnel'];
  return cniChart === true ? ['istio-base', 'istio-cni', 'istiod'] : ['istio-base', 'istiod'];
};
