import type { CiliumVersion, IstioVersion } from '../../../lib/catalogue';
import type { JsonObject, Plan } from '../../../lib/plan';
import { judgedStack, subjectOf, type StatedCilium, type StatedIstio } from '../../../lib/stack';

/** What else a program may say of it. */
type Said = Pick<StatedCilium, 'gatewayApi' | 'delivery'> & Pick<StatedIstio, 'order'>;

/** An ambient mesh with a gateway, as a program on kind would state it. */
const stated = (istio: IstioVersion, cilium: CiliumVersion, { gatewayApi, delivery, order }: Said = {}): readonly [StatedCilium, StatedIstio] => [
  { version: cilium, gatewayApi, delivery, managed: true, platform: 'kind', values: { kubeProxyReplacement: true, hubble: { relay: { enabled: true } } } },
  { version: istio, mode: 'ambient', order, gateways: [{ name: 'ingress' }] },
];

export const ambientPlan = (istio: IstioVersion, cilium: CiliumVersion = '1.19.6', said?: Said): Plan => judgedStack(...stated(istio, cilium, said)).plan;

/** The releases that helm installs, in the order of the plan. */
export const helmReleases = ({ releases }: Pick<Plan, 'releases'>): readonly string[] => releases.filter(({ content }) => content.kind === 'helm').map(({ name }) => name);

/** The same before it is a plan. */
export const ambientSubject = (istio: IstioVersion, cilium: CiliumVersion) => subjectOf(...stated(istio, cilium));

/** The plan with other values of one release, past our own judge. */
export const withValues = (plan: Plan, name: string, values: JsonObject): Plan => ({
  ...plan,
  releases: plan.releases.map((release) => release.name === name && release.content.kind === 'helm'
    ? { ...release, content: { ...release.content, values: { ...release.content.values, ...values } } }
    : release),
});

/** A release that asks for more than a node has, and so never becomes ready. */
export const withoutRoom = (plan: Plan, name: string): Plan => withValues(plan, name, { resources: { requests: { cpu: '1000' } } });
