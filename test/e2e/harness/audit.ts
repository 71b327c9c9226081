import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type { Loose } from './api';

/** What the API server writes down: every change, those of workloads with the object before and after. */
export const auditPolicy = {
  apiVersion: 'audit.k8s.io/v1',
  kind: 'Policy',
  omitStages: ['RequestReceived'],
  rules: [
    { level: 'None', verbs: ['get', 'list', 'watch'] },
    { level: 'None', resources: [{ group: 'coordination.k8s.io' }, { group: 'events.k8s.io' }, { group: '', resources: ['events', 'nodes', 'nodes/status'] }] },
    { level: 'Metadata', resources: [{ group: '', resources: ['secrets', 'serviceaccounts/token'] }, { group: 'argoproj.io' }] },
    { level: 'RequestResponse', resources: [{ group: 'apps', resources: ['daemonsets', 'deployments', 'statefulsets', 'daemonsets/status', 'deployments/status', 'statefulsets/status'] }, { group: 'helm.toolkit.fluxcd.io' }] },
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

/**
 * Reads the accepted changes in the order in which they were made; dry runs and refusals left out. It is asked often while
 * the log grows, so it goes on where it stopped.
 */
export const auditLog = (file: string): () => readonly AuditEvent[] => {
  const events: AuditEvent[] = [];
  let end = 0;
  return () => {
    const lines = completeLines(file, end);
    end += lines.length;
    events.push(...lines.toString('utf8').split('\n').filter((line) => line !== '').flatMap(changesOf));
    return events.sort((one, other) => one.at < other.at ? -1 : one.at > other.at ? 1 : 0).slice();
  };
};

/** What was written from there on; the last line may be half written, and is left for later. */
const completeLines = (file: string, from: number): Buffer => {
  const size = existsSync(file) ? statSync(file).size : 0;
  const text = Buffer.alloc(Math.max(0, size - from));
  if (text.length === 0) return text;
  const open = openSync(file, 'r');
  try {
    readSync(open, text, 0, text.length, from);
  } finally {
    closeSync(open);
  }
  return text.subarray(0, text.lastIndexOf('\n') + 1);
};

const changesOf = (line: string): readonly AuditEvent[] => {
  const event: Loose = JSON.parse(line);
  return event.objectRef === undefined || event.requestURI.includes('dryRun=') || (event.responseStatus?.code ?? 0) >= 300 ? [] : [changeOf(event)];
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
