import type { Plan } from '../../../lib/plan';
import type { Means } from './describe-where';
import { endState, type EndState } from './end-state';
import { helmInstall } from './helm-install';
import { site } from './site';

/** What is there when helm installs a plan on a control plane of its own, release after release, and nothing goes wrong. */
export const undisturbed = async (means: Means, plan: Plan): Promise<EndState> => {
  const here = await site(means, { secondsUntilReady: 1 });
  try {
    for (const release of plan.releases) await helmInstall(here, release);
    return await endState(here.plane);
  } finally {
    await here.close();
  }
};
