import { ciliumLines, ciliumSupportByLine, istioLines, istioSupportByLine } from '../../catalogue';
import type { Support } from '../../catalogue';
import type { Lines, Upgrade } from './upgrade';

/** The Kubernetes that upstream tests at some stops: the same at all of them, or what each wants. */
export const testedKubernetes = ({ from, steps }: Upgrade): string => {
  const stops = [from, ...steps.map(({ lines }) => lines)].flatMap(linesAt);
  const unknown = [...new Set(stops.filter(({ window }) => window === null).map(({ name }) => name))];
  const known = [...new Map(stops.map((stop) => [stop.name, stop])).values()].flatMap(({ name, window }) => (window === null ? [] : [{ name, window }]));
  const oldest = Math.max(...known.map(({ window }) => minor(window[0])));
  const newest = Math.min(...known.map(({ window }) => minor(window[1])));
  const but = unknown.length === 0 ? '' : `; of ${unknown.join(' and ')} nothing is known`;
  if (known.length === 0) return `Kubernetes: of ${unknown.join(' and ')} nothing is known`;
  if (oldest > newest) return `No one Kubernetes is tested at every stop, so it moves on the way: ${known.map(({ name, window }) => `${name} ${window[0]} to ${window[1]}`).join(', ')}${but}`;
  return `Kubernetes ${oldest === newest ? `1.${oldest}` : `1.${oldest} to 1.${newest}`} is tested at every stop${but}`;
};

const linesAt = ({ cilium, istio }: Lines): readonly { readonly name: string; readonly window: Support['kubernetes'] }[] => [
  ...ciliumLines.filter((line) => line === cilium).map((line) => ({ name: `Cilium ${line}`, window: ciliumSupportByLine[line].kubernetes })),
  ...istioLines.filter((line) => line === istio).map((line) => ({ name: `Istio ${line}`, window: istioSupportByLine[line].kubernetes })),
];

const minor = (line: string): number => Number(line.split('.')[1]);
