import type { Subject } from '../../judge';
import { upgradeOrder } from '../upgrade-order';
import type { UpgradeStep } from './upgrade';

type Documented = Pick<UpgradeStep, 'before' | 'releases' | 'restarts' | 'source'>;

/** What upstream asks for around one step of Cilium. */
export const ciliumStep = (here: Subject, next: Subject): Documented => ({
  before: [
    `be on the newest patch of ${here.cilium.line}`,
    `run the pre-flight check of ${next.cilium.line}: it pulls the images and looks at your policies`,
  ],
  releases: next.silence === 'filled' ? ['cilium'] : [],
  restarts: [
    'agents, node by node: connections live on in the kernel, new pods and policies wait',
    'the Envoy of Cilium with them: connections that pass its L7 policies or gateways break',
    'the operator: new addresses and identities wait',
  ],
  source: `https://docs.cilium.io/en/v${next.cilium.line}/operations/upgrade/`,
});

/** What upstream asks for around one step of Istio: CRDs, the control plane, the node agent, the data plane. */
export const istioStep = ({ istio }: Subject): Documented => {
  const ambient = istio?.mode === 'ambient';
  const absent = [...(ambient || istio?.cniChart === true ? [] : ['istio-cni']), ...(ambient ? [] : ['ztunnel'])];
  const mesh = upgradeOrder.map(({ name }) => name).filter((name) => /^istio|^ztunnel/.test(name) && !absent.includes(name));
  return {
    before: [`run istioctl x precheck of ${istio?.line}`],
    releases: [...mesh, 'gateways'],
    restarts: [
      'istiod: configuration stands still meanwhile',
      ...(absent.includes('istio-cni') ? [] : ['istio-cni, node by node: pods that start there wait and are tried again']),
      ...(ambient
        ? ['ztunnel, node by node: connections of the mesh on that node break when its grace period ends; drain nodes that cannot bear it']
        : ['no sidecar: each stays at the old line until its pod restarts']),
      'gateways: drain them as you would for a release of your own',
    ],
    source: ambient ? 'https://istio.io/latest/docs/ambient/upgrade/helm/' : 'https://istio.io/latest/docs/setup/upgrade/helm/',
  };
};
