import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../../charts/tools/cache';
import type { Loose } from './api';
import type { AuditEvent } from './audit';

/** A HelmRelease as helm-controller left it at some moment; only what `readyExpr` could look at. */
export interface RecordedRelease {
  readonly metadata: { readonly name: string; readonly generation: number };
  readonly spec: { readonly version: string };
  readonly status: Loose;
}

/** Statuses that a real helm-controller wrote, kept with the tests by `npm run e2e -- --record`. */
export const recordedFile = join(__dirname, '../recorded/helm-release-statuses.json');

const kept = join(cacheFolder, 'helm-release-statuses.json');

/** Keeps what the controller wrote during a suite, each form once. */
export const keepStatuses = (events: readonly AuditEvent[]): void => {
  const forms = new Map<string, RecordedRelease>();
  for (const { resource, by, became } of events) {
    if (resource !== 'helmreleases' || !by.startsWith('helm-controller') || became?.kind !== 'HelmRelease') continue;
    const one = recorded(became);
    const form = formOf(one);
    if (!forms.has(form)) forms.set(form, one);
  }
  mkdirSync(cacheFolder, { recursive: true });
  writeFileSync(kept, `[\n${[...forms.values()].map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
};

/** Puts what was kept with the tests. */
export const recordStatuses = (): void => {
  if (existsSync(kept)) copyFileSync(kept, recordedFile);
};

export const readyOf = ({ status }: RecordedRelease): Loose => status.conditions?.find(({ type }: Loose) => type === 'Ready');

const recorded = ({ metadata, spec, status = {} }: Loose): RecordedRelease => ({
  metadata: { name: metadata.name, generation: metadata.generation },
  spec: { version: spec.chart.spec.version },
  status: {
    observedGeneration: status.observedGeneration,
    conditions: status.conditions?.map(({ type, status: so, reason, observedGeneration }: Loose) => ({ type, status: so, reason, observedGeneration })),
    history: status.history?.map(({ chartName, chartVersion, version, status: so }: Loose) => ({ chartName, chartVersion, version, status: so })),
  },
});

/** What `readyExpr` tells apart, and why the controller wrote it. */
const formOf = (one: RecordedRelease): string => {
  const { status, reason } = readyOf(one) ?? {};
  const newest = one.status.history?.[0];
  return JSON.stringify([one.metadata.generation === one.status.observedGeneration, status, reason, newest?.status, newest?.chartVersion === one.spec.version]);
};
