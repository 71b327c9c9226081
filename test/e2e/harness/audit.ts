import { existsSync, readFileSync } from 'node:fs';
import type { Loose } from './api';

/** What the API server writes down: every change, those of workloads with the object before and after. */
export const auditPolicy = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [
    { level: 'None', verbs: ['get', 'list', 'watch'] },
    { level: 'None', resources: [{ group: 'coordination.k8s.io' }, { group: 'events.k8s.io' }, { group: '', resources: ['events', 'nodes', 'nodes/status'] }] },
    { level: 'Metadata', resources: [{ group: '', resources: ['secrets', 'serviceaccounts/token'] }] },
    { level: 'RequestResponse', resources: [{ group: 'apps', resources: ['daemonsets', 'deployments', 'statefulsets', 'daemonsets/status', 'deployments/status', 'statefulsets/status'] }, { group: 'argoproj.io' }, { group: 'helm.toolkit.fluxcd.io' }] },
    { level: 'Request', userGroups: ['system:masters'] },
    { level: 'Metadata' },
  ],
};

/** A change that the API server accepted. */
export interface AuditEvent {
  readonly at: string;
  readonly verb: string;
  readonly by: string;
  readonly resource: string;
  readonly subresource: string;
  readonly namespace: string;
  readonly name: string;
  readonly sent: Loose;
  readonly became: Loose;
}

/** The accepted changes in the order in which they were made; dry runs and refusals left out. */
export const auditLog = (file: string): readonly AuditEvent[] => {
  if (!existsSync(file)) return [];
  const events = readFileSync(file, 'utf8').split('\n').flatMap((line) => {
    const event = parsed(line);
    if (event?.objectRef === undefined || event.requestURI.includes('dryRun=') || (event.responseStatus?.code ?? 0) >= 300) return [];
    return [changeOf(event)];
  });
  return events.sort((one, other) => one.at < other.at ? -1 : one.at > other.at ? 1 : 0);
};

/** The last line may be half written. */
const parsed = (line: string): Loose => {
  try {
    return line === '' ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
};

const changeOf = (event: Loose): AuditEvent => ({
  at: event.stageTimestamp,
  verb: event.verb,
  by: event.userAgent ?? '',
  resource: event.objectRef.resource,
  subresource: event.objectRef.subresource ?? '',
  namespace: event.objectRef.namespace ?? '',
  name: event.objectRef.name ?? event.responseObject?.metadata?.name ?? event.requestObject?.metadata?.name ?? '',
  sent: event.requestObject,
  became: event.responseObject,
});
