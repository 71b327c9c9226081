import { check } from './check';

export const backoffVariablesOnce = check({
  id: 'IOC9008',
  slug: 'backoff-variables-once',
  title: 'the chart writes the variables of the client back-off itself',
  because: 'From 1.18 it refuses them in extraEnv while k8sClientExponentialBackoff is on, as it is by default.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  advice: 'take KUBE_CLIENT_BACKOFF_BASE and KUBE_CLIENT_BACKOFF_DURATION out of extraEnv',
  find: ({ fact, stated }) => {
    if (fact('cilium.k8sClientExponentialBackoff.enabled') !== true) return [];
    const own = [stated('cilium.extraEnv')].flat().some((variable) => /^KUBE_CLIENT_BACKOFF_(BASE|DURATION)$/.test(nameOf(variable)));
    return own ? [{ path: 'cilium.extraEnv' }] : [];
  },
});

const nameOf = (variable: unknown): string => (typeof variable === 'object' && variable !== null ? String(Reflect.get(variable, 'name')) : '');
