import type { Loose } from './api';
import type { AuditEvent } from './audit';

/** What one release did in a stretch of time, from the audit log of the API server. */
export interface Observed {
  readonly release: string;
  readonly firstWrite: string;
  readonly lastWrite: string;
  /** When the last of its workloads was rolled out, at the end of the stretch; nothing while one is not. */
  readonly rolledOut?: string;
  readonly writes: number;
}

/** The release that an object belongs to, if the request says so; `undefined` otherwise. */
export type OwnerOf = (event: AuditEvent) => string | undefined;

/** By the annotations that helm and Argo CD put on what they apply. */
export const byAnnotation: OwnerOf = ({ sent, became }) => {
  const annotations: Loose = sent?.metadata?.annotations ?? became?.metadata?.annotations ?? {};
  return annotations['argocd.argoproj.io/tracking-id']?.split(':')[0] ?? annotations['meta.helm.sh/release-name'];
};

/** Watches releases from the first event on, and tells what they did since a moment. */
export const timeline = (events: readonly AuditEvent[], ownerOf: OwnerOf, since = ''): { readonly observed: readonly Observed[]; readonly early: (release: string, before: string) => readonly string[] } => {
  const owners = new Map<string, string>();
  const workloads = new Map<string, Workload>();
  const observed = new Map<string, Observed>();
  const readyAtFirstWrite = new Map<string, ReadonlyMap<string, boolean>>();
  for (const event of events) {
    const key = `${event.resource}/${event.namespace}/${event.name}`;
    const owner = ownerOf(event) ?? owners.get(key);
    if (owner === undefined) continue;
    owners.set(key, owner);
    if (event.at >= since && isWrite(event)) {
      const known = observed.get(owner);
      if (known === undefined) readyAtFirstWrite.set(owner, readiness(workloads));
      observed.set(owner, { release: owner, firstWrite: known?.firstWrite ?? event.at, lastWrite: event.at, writes: (known?.writes ?? 0) + 1 });
    }
    if (event.verb === 'delete') workloads.delete(key);
    else if (isWorkload(event)) {
      const ready = isRolledOut(event.became);
      const before = workloads.get(key);
      workloads.set(key, { owner, ready, at: ready && before?.ready === true ? before.at : event.at });
    }
  }
  return {
    observed: [...observed.values()].map((one) => withRollout(one, workloads)),
    early: (release, before) => early(release, before, observed, readyAtFirstWrite),
  };
};

interface Workload { readonly owner: string; readonly ready: boolean; readonly at: string }

/** What is wrong if `release` had to wait for `before`. */
const early = (release: string, before: string, observed: ReadonlyMap<string, Observed>, ready: ReadonlyMap<string, ReadonlyMap<string, boolean>>): readonly string[] => {
  const [one, other] = [observed.get(release), observed.get(before)];
  if (one === undefined || other === undefined) return [];
  return [
    ...(other.lastWrite > one.firstWrite ? [`${release} was written at ${one.firstWrite}, ${before} until ${other.lastWrite}`] : []),
    ...(ready.get(release)?.get(before) === false ? [`${release} was written at ${one.firstWrite}, before ${before} was rolled out`] : []),
  ];
};

const readiness = (workloads: ReadonlyMap<string, Workload>): ReadonlyMap<string, boolean> => {
  const all = new Map<string, boolean>();
  for (const { owner, ready } of workloads.values()) all.set(owner, ready && all.get(owner) !== false);
  return all;
};

const withRollout = (one: Observed, workloads: ReadonlyMap<string, Workload>): Observed => {
  const own = [...workloads.values()].filter(({ owner }) => owner === one.release);
  if (own.some(({ ready }) => !ready)) return one;
  return { ...one, rolledOut: own.map(({ at }) => at).sort().at(-1) ?? one.lastWrite };
};

/** Engines and people write objects; controllers of the cluster and statuses do not count. */
const isWrite = ({ by, subresource, verb }: AuditEvent): boolean =>
  subresource === '' && ['create', 'update', 'patch', 'delete'].includes(verb) && !/^(kube-|kwok)/.test(by);

const isWorkload = ({ became }: AuditEvent): boolean => ['DaemonSet', 'Deployment'].includes(became?.kind);

/** The newest generation is everywhere, and everything is available. */
const isRolledOut = ({ kind, metadata, spec, status = {} }: Loose): boolean => {
  if (status.observedGeneration !== metadata.generation) return false;
  if (kind === 'DaemonSet') {
    const wanted = status.desiredNumberScheduled ?? 0;
    return wanted > 0 && (status.updatedNumberScheduled ?? 0) === wanted && (status.numberAvailable ?? 0) === wanted;
  }
  const wanted = spec.replicas ?? 1;
  return (status.updatedReplicas ?? 0) === wanted && (status.availableReplicas ?? 0) === wanted && (status.replicas ?? 0) === wanted;
};
