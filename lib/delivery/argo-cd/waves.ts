import type { Plan } from '../../plan';

const wave = 'argocd.argoproj.io/sync-wave';

/** The annotation of what comes before every release. */
export const firstWave: Readonly<Record<string, string>> = { [wave]: '0' };

/**
 * The wave of each release: one after the other in the plan's order. Releases that could start together wait for each
 * other all the same, which costs seconds and keeps the order readable.
 */
export const waves = (plan: Plan): ReadonlyMap<string, Readonly<Record<string, string>>> =>
  new Map(plan.releases.map((release, at) => [release.name, { [wave]: String((at + 1) * 10) }]));
