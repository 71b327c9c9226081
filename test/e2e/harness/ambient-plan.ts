import type { CiliumVersion, GatewayApiVersion, IstioVersion } from '../../../lib/catalogue';
import type { JsonObject, Plan } from '../../../lib/plan';
import { judgedStack } from '../../../lib/stack';

/** The plan of an ambient mesh with a gateway, as a program on kind would state it. */
export const ambientPlan = (istio: IstioVersion, cilium: CiliumVersion = '1.19.6', gatewayApi?: GatewayApiVersion): Plan => judgedStack(
  { version: cilium, gatewayApi, managed: true, platform: 'kind', values: { kubeProxyReplacement: true, hubble: { relay: { enabled: true } } } },
  { version: istio, mode: 'ambient', gateways: [{ name: 'ingress' }] },
).plan;

/** The plan with other values of one release, past our own judge. */
export const withValues = (plan: Plan, name: string, values: JsonObject): Plan => ({
  ...plan,
  releases: plan.releases.map((release) => release.name === name && release.content.kind === 'helm'
    ? { ...release, content: { ...release.content, values: { ...release.content.values, ...values } } }
    : release),
});

/** A release that asks for more than a node has, and so never becomes ready. */
export const withoutRoom = (plan: Plan, name: string): Plan => withValues(plan, name, { resources: { requests: { cpu: '1000' } } });
