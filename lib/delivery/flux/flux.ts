import type { Plan } from '../../plan';
import { fluxBootstrap } from '../bootstrap/flux';
import type { Delivered, Delivery, OutputFile } from '../delivery';
import { namespaceObject } from '../namespaces';
import { objectsChartFiles } from '../objects-chart';
import { isCrds } from '../release-kinds';
import { yamlDocuments } from '../yaml-text';
import { crds } from './crds';
import { helmRelease } from './helm-release';
import { asIs, stays } from './marks';
import { fluxFaults, fluxSettingsOf, type FluxOptions, type FluxSettings } from './options';
import { sources } from './sources';
import { wrappers } from './wrapper';

/** Delivers by Flux: a HelmRelease for each release, each waiting for those it needs. */
export function flux(options: FluxOptions = {}): Delivery<'flux'> {
  const settings = fluxSettingsOf(options);
  return {
    engine: 'flux',
    faults: fluxFaults(options),
    objects: (plan) => objects(plan, settings),
    files: (plan) => Promise.resolve(files(plan, settings)),
  };
}

const objects = (plan: Plan, settings: FluxSettings): readonly Delivered[] => [
  ...plan.namespaces.map((one) => ({ part: one.part, manifest: namespaceObject(one, { ...asIs, ...stays }) })),
  ...sources(plan, settings).map((manifest) => ({ part: 'shared' as const, manifest })),
  ...plan.releases.flatMap((release) => {
    const manifests = isCrds(release) ? crds(release, settings) : helmRelease(release, plan, settings);
    return manifests.map((manifest) => ({ part: release.part, manifest }));
  }),
];

const files = (plan: Plan, settings: FluxSettings): readonly OutputFile[] => {
  const chart = objectsChartFiles(plan);
  return [
    { path: 'bootstrap/flux-kustomization.yaml', text: yamlDocuments(wrappers(plan, settings)) },
    { path: 'bootstrap/kustomization.yaml', text: nothing },
    ...fluxBootstrap(plan, settings.namespace),
    ...(chart.length > 0 ? [...chart, { path: 'charts/kustomization.yaml', text: nothing }] : []),
  ];
};

/** Flux applies every YAML file below its folder; a folder with a kustomization of its own counts as what that one names. */
const nothing = [
  '# Keeps Flux out of this folder: what is in it is for helm or for a person, not for the cluster.',
  'apiVersion: kustomize.config.k8s.io/v1beta1',
  'kind: Kustomization',
  'resources: []',
  '',
].join('\n');
