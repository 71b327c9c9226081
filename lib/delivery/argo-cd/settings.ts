import type { Manifest, Plan } from '../../plan';
import { applicationHealth } from './application-health';

/** Settings of Argo CD itself, named as in the values of its chart: `configs.cm` and `configs.params`. */
export interface ArgoCdServerSettings {
  readonly cm: Readonly<Record<string, string>>;
  readonly params: Readonly<Record<string, string>>;
}

/** How long a release may take before somebody should look at it. */
const secondsOfRelease = 600;

/**
 * What Argo CD must be told for the order to hold: when an Application counts as healthy, and after how long a sync is
 * given up, so that a wave that hangs on a mistake lets the commit that repairs it through. The time is longer than all
 * waves together and holds for every Application of that Argo CD.
 */
export const argoCdSettings = (plan: Plan): ArgoCdServerSettings => ({
  cm: { 'resource.customizations.health.argoproj.io_Application': applicationHealth },
  params: { 'controller.sync.timeout.seconds': String((plan.releases.length + 1) * secondsOfRelease) },
});

/** The same settings as patches of Argo CD's two ConfigMaps. */
export const settingsPatches = (plan: Plan, namespace: string): { readonly cm: Manifest; readonly params: Manifest } => {
  const { cm, params } = argoCdSettings(plan);
  return { cm: patch('argocd-cm', namespace, cm), params: patch('argocd-cmd-params-cm', namespace, params) };
};

const patch = (name: string, namespace: string, data: Readonly<Record<string, string>>): Manifest =>
  ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data });
