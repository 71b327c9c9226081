import type { GatewayApiVersion } from '../catalogue';
import type { JsonObject, Plan, Release } from '../plan';

/** The release of a name, in a plan that has it. */
export const plannedRelease = (plan: Plan, name: string): Release | undefined => plan.releases.find((release) => release.name === name);

/** The planned values of a Helm release. */
export const plannedValues = (plan: Plan, name: string): JsonObject => {
  const content = plannedRelease(plan, name)?.content;
  return content?.kind === 'helm' ? content.values : {};
};

/** The Gateway API bundle of a plan; `false` where somebody else installs it. */
export const bundleVersion = (plan: Plan): GatewayApiVersion | false => {
  const content = plannedRelease(plan, 'gateway-api-crds')?.content;
  return content?.kind === 'crds' ? (content.revision.replace(/^v/, '') as GatewayApiVersion) : false;
};
