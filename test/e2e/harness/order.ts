import type { Plan } from '../../../lib/plan';
import type { AuditEvent } from './audit';
import { byAnnotation, timeline, type Observed, type OwnerOf } from './timeline';

/** How a plan was carried out: what each release did, and where one did not wait for what the plan has it wait for. */
export interface Order {
  readonly observed: readonly Observed[];
  readonly violations: readonly string[];
}

export const orderOf = (plan: Plan, events: readonly AuditEvent[], { since = '', ownerOf = byAnnotation }: { readonly since?: string; readonly ownerOf?: OwnerOf } = {}): Order => {
  const { observed, early } = timeline(events, ownerOf, since);
  const known = plan.releases.map(({ name }) => name);
  return {
    observed: observed.filter(({ release }) => known.includes(release)).sort((one, other) => known.indexOf(one.release) - known.indexOf(other.release)),
    violations: plan.releases.flatMap(({ name, after }) => after.flatMap(({ on }) => early(name, on))),
  };
};
