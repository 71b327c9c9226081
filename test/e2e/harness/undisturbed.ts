import type { Plan } from '../../../lib/plan';
import type { Means } from './describe-where';
import { helmInstall } from './helm-install';
import { site, type Site } from './site';

/**
 * What is seen when helm installs a plan on a control plane of its own, release after release, and nothing goes wrong. It may
 * be awaited later: a fault is told there.
 */
export const undisturbed = <Seen>(means: Means, plan: Plan, look: (here: Site) => Promise<Seen>): Promise<Seen> => {
  const seen = installed(means, plan, look);
  seen.catch(() => undefined);
  return seen;
};

const installed = async <Seen>(means: Means, plan: Plan, look: (here: Site) => Promise<Seen>): Promise<Seen> => {
  const here = await site(means, { secondsUntilReady: 1 });
  try {
    for (const release of plan.releases) await helmInstall(here, release);
    return await look(here);
  } finally {
    await here.close();
  }
};
