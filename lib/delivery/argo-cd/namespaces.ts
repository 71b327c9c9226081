import type { Plan } from '../../plan';
import type { Delivered } from '../delivery';
import { namespaceObject } from '../namespaces';
import { objectsChartValues } from '../objects-chart';
import { application } from './application';
import type { ArgoCdSettings } from './options';
import { objectsSource } from './source';
import { syncPolicy } from './sync-policy';
import { firstWave } from './waves';

/** Losing a namespace loses everything in it, so a person has to confirm. */
const confirm = { 'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm' };

/**
 * The namespaces of the plan, before everything else. They stand in the root itself, except on another cluster: the
 * root lives where Argo CD does, so there they need an Application of their own.
 */
export function namespaces(plan: Plan, settings: ArgoCdSettings): readonly Delivered[] {
  if (!settings.remote) {
    return plan.namespaces.map((namespace) =>
      ({ part: namespace.part, manifest: namespaceObject(namespace, { ...firstWave, ...confirm }) }));
  }
  if (plan.namespaces.length === 0) return [];
  const objects = plan.namespaces.map((namespace) => namespaceObject(namespace, confirm));
  const manifest = application({
    name: 'namespaces',
    namespace: 'default',
    annotations: firstWave,
    source: objectsSource('namespaces', objectsChartValues(objects), settings),
    syncPolicy: syncPolicy({ keep: true, after: [] }),
  }, settings);
  return [{ part: 'shared', manifest }];
}
