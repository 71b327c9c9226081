import type { Plan } from './plan';
import type { Release } from './release';

/** A plan as text for a person: each release in order, where it comes from, and why it waits. */
export const describePlan = ({ namespaces, releases }: Plan): string => [
  ...namespaces.map(({ name, because }) => `    namespace ${name}: ${because}`),
  ...releases.flatMap((release, index) => [
    `${String(index + 1).padStart(2)}. ${release.name} (${content(release)}) in ${release.namespace}`,
    ...release.after.map(({ on, because, source }) => `      after ${on}: ${because} [${source}]`),
  ]),
].join('\n');

const content = ({ content: what }: Release): string => {
  switch (what.kind) {
    case 'helm': return `chart ${what.chart} ${what.version}`;
    case 'crds': return `CRDs ${what.revision}`;
    case 'manifests': return `${what.objects.length} objects`;
  }
};
