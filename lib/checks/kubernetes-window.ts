import { ciliumLines, ciliumSupportByLine, istioLines, istioSupportByLine } from '../catalogue';
import type { Support } from '../catalogue';
import { check } from './check';
import type { Finding } from './check';

export const kubernetesWindow = check({
  id: 'IOC9013',
  slug: 'kubernetes-window',
  title: 'this Kubernetes is none that upstream tests with these lines',
  because: 'Charts do not refuse it: versions that are not listed are untested, not forbidden.',
  source: [
    'https://istio.io/latest/docs/releases/supported-releases/#support-status-of-istio-releases',
    'https://docs.cilium.io/en/stable/network/kubernetes/compatibility/',
  ],
  strength: 'should',
  advice: 'use a Kubernetes that both test',
  find: ({ fact, cluster: { kubernetes } }) => {
    if (kubernetes === undefined) return [];
    const cilium = ciliumLines.find((line) => line === fact('cilium.line'));
    const istio = istioLines.find((line) => line === fact('istio.line'));
    return [
      ...(cilium === undefined ? [] : outside(`Cilium ${cilium}`, 'cilium.line', ciliumSupportByLine[cilium], kubernetes)),
      ...(istio === undefined ? [] : outside(`Istio ${istio}`, 'istio.line', istioSupportByLine[istio], kubernetes)),
    ];
  },
});

const outside = (product: string, path: string, { kubernetes: window }: Support, given: string): readonly Finding[] => {
  if (window === null || (minor(given) >= minor(window[0]) && minor(given) <= minor(window[1]))) return [];
  return [{ path, title: `Kubernetes ${given} is none that upstream tests with ${product}`, advice: `use Kubernetes ${window[0]} to ${window[1]}` }];
};

const minor = (version: string): number => Number(version.replace(/^v/, '').split('.')[1]);
