import type { Plan } from './plan';
import type { Release } from './release';

/** A plan as text for a person: each release in order, what it is, where it goes, and why it waits. Sources are in the plan. */
export const describePlan = ({ namespaces, releases }: Plan): string => {
  const names = Math.max(...releases.map(({ name }) => name.length), 0);
  return [
    ...namespaces.map(({ name, because }) => `    namespace ${name}: ${because}`),
    ...releases.flatMap((release, index) => [
      `${String(index + 1).padStart(3)} ${release.name.padEnd(names)}  ${content(release)}`,
      ...release.after.map(({ on, because }) => `      after ${on}: ${because}`),
    ]),
  ].join('\n');
};

const content = ({ content: what, namespace }: Release): string => {
  switch (what.kind) {
    case 'helm': return `chart ${what.chart} ${what.version} in ${namespace}`;
    case 'crds': return `CRDs ${what.revision}`;
    case 'manifests': return what.objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).join(', ');
  }
};
