import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '../../lib/plan';
import { isOf, unwrapped } from './stand-in-engine/registration';
import type { Registration } from './stand-in-engine/registration';

/** What two ways to the cluster must agree about. */
export interface Agreed {
  readonly namespaces: Readonly<Record<string, unknown>>;
  readonly releases: Readonly<Record<string, unknown>>;
  /** `later → earlier`, sorted. */
  readonly edges: readonly string[];
}

export const agreedInPlan = ({ namespaces, releases }: Plan): Agreed => ({
  namespaces: Object.fromEntries(namespaces.map(({ name, labels }) => [name, labels])),
  releases: Object.fromEntries(releases.map(({ name, namespace, content }) => [name, content.kind === 'helm'
    ? { namespace, repository: content.repository, chart: content.chart, version: content.version, values: content.values }
    : content.kind === 'crds' ? content.url : content.objects])),
  edges: releases.flatMap(({ name, after }) => after.map(({ on }) => `${name} → ${on}`)).sort(),
});

/** The same, read from what a Pulumi program registers; children carry the names of their components in front. */
export const agreedInProgram = (registrations: readonly Registration[], components: readonly string[]): Agreed => {
  const releases = registrations.filter((one) => (one.custom || one.remote) && !isOf(one, 'Namespace') && !one.type.startsWith('pulumi:'));
  const releaseOf = new Map(releases.map((one) => [one.urn, planned(one, components)]));
  const names = [...new Set(releaseOf.values())];
  return {
    namespaces: Object.fromEntries(registrations.filter((one) => isOf(one, 'Namespace')).map(({ inputs }) => {
      const { name, labels } = inputs['metadata'] as { readonly name: string; readonly labels: object };
      return [name, labels];
    })),
    releases: Object.fromEntries(names.map((name) => [name, content(releases.filter((one) => planned(one, components) === name))])),
    edges: [...new Set(releases.flatMap((one) => one.dependencies.flatMap((urn) => releaseOf.get(urn) ?? []).map((on) => `${planned(one, components)} → ${on}`)))].sort(),
  };
};

const planned = ({ name, type }: Registration, components: readonly string[]): string => {
  const own = components.map((component) => `${component}-`).find((start) => name.startsWith(start)) ?? '';
  return type.startsWith('kubernetes:cilium.io/') ? 'cilium-l2' : name.slice(own.length);
};

const content = (all: readonly Registration[]): unknown => {
  const [first] = all;
  if (first?.type === 'kubernetes:yaml/v2:ConfigFile') return first.inputs['file'];
  if (first === undefined || !isOf(first, 'Release')) return all.map(({ inputs }) => inputs).sort((one, other) => (String(one['kind']) < String(other['kind']) ? 1 : -1));
  const { namespace, repositoryOpts, chart, version, values } = unwrapped(first.inputs) as Record<string, unknown>;
  return { namespace, repository: (repositoryOpts as { readonly repo: string }).repo, chart, version, values };
};

export const agree = (one: Agreed, other: Agreed): boolean => isDeepStrictEqual(one, other);
