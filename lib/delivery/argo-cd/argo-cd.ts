import type { Plan } from '../../plan';
import { argoBootstrap } from '../bootstrap/argo-cd';
import type { Delivered, Delivery, OutputFile } from '../delivery';
import { chartFiles, objectsChartFiles } from '../objects-chart';
import { yamlDocuments } from '../yaml-text';
import { application } from './application';
import { ignoreDifferences } from './drift';
import { ignoreFinishedJobs } from './finished-jobs';
import { namespaces } from './namespaces';
import { argoCdFaults, argoCdSettingsOf, type ArgoCdOptions, type ArgoCdSettings } from './options';
import { root } from './root';
import { settingsPatches } from './settings';
import { source } from './source';
import { syncPolicy } from './sync-policy';
import { waves } from './waves';

/** Delivers by Argo CD: an Application for each release, in waves that a root Application walks through. */
export function argoCd(options: ArgoCdOptions): Delivery<'argo-cd'> {
  const given = { ...options }; // JavaScript may give nothing
  const settings = argoCdSettingsOf(given);
  return {
    engine: 'argo-cd',
    faults: argoCdFaults(given),
    objects: (plan) => [...namespaces(plan, settings), ...applications(ignoreFinishedJobs(plan), settings)],
    files: (plan) => Promise.resolve(files(ignoreFinishedJobs(plan), settings)),
  };
}

function applications(plan: Plan, settings: ArgoCdSettings): readonly Delivered[] {
  const wave = waves(plan);
  return plan.releases.map((release) => ({
    part: release.part,
    manifest: application({
      name: release.name,
      namespace: release.namespace,
      annotations: { ...wave.get(release.name) },
      source: source(release, settings),
      ignoreDifferences: ignoreDifferences(release.drift),
      syncPolicy: syncPolicy(release),
    }, settings),
  }));
}

function files(plan: Plan, settings: ArgoCdSettings): readonly OutputFile[] {
  const { cm, params } = settingsPatches(plan, settings.namespace);
  return [
    { path: 'bootstrap/root.yaml', text: yamlDocuments([root(settings)]) },
    { path: 'bootstrap/argocd-cm.patch.yaml', text: yamlDocuments([cm]) },
    { path: 'bootstrap/argocd-cmd-params-cm.patch.yaml', text: yamlDocuments([params]) },
    ...argoBootstrap(plan, settings),
    ...(settings.remote && plan.namespaces.length > 0 ? chartFiles : objectsChartFiles(plan)),
  ];
}
