import { explain } from './explain';
import type { Said } from './said';
import { upgrade } from './upgrade';

const help = `istio-on-cilium upgrade --from cilium@1.17 --from istio@1.28 --to cilium@1.20 --to istio@1.31
                        [--platform eks-eni] [--mode ambient|sidecar] [--cilium-values file]
  the way from one pair of lines to another, and what each step changes in effect

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
