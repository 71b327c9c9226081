import { explain } from './explain';
import type { Said } from './said';
import { upgrade } from './upgrade';

const help = `istio-on-cilium upgrade --from cilium@1.17 --from istio@1.28 --to cilium@1.20 --to istio@1.31
  the way from one pair of lines to another: a commit a step, what each changes in effect, and what keeps today's behaviour
  --platform eks-eni         where the cluster runs
  --mode sidecar             default: ambient
  --from gateway-api@1.4     the bundle in the cluster; default: the one that the stack would take
  --cilium-values file       your values of Cilium, YAML or JSON
  --istio-values cni=file    your values of a chart of Istio: base, cni, istiod, ztunnel, gateway
  --existing                 somebody else runs Cilium, so what these values leave out is the chart's default
  --kubernetes 1.32, --kernel 5.15   to be judged by them

istio-on-cilium explain IOC1001
  what a rule or a check says, why, and who says so`;

/** Does what the arguments ask for; `today` is the day to judge support by. */
export const run = ([command, ...rest]: readonly string[], today: string): Said => {
  switch (command) {
    case 'upgrade': return upgrade(rest, today);
    case 'explain': return explain(rest);
    case undefined: case 'help': case '--help': return { text: help, code: 0 };
    default: return { text: `${command} is no command.\n\n${help}`, code: 2 };
  }
};
