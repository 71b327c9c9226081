import type { PlannedNamespace } from './plan';
import type { CiliumSettings, IstioSettings } from './settings';

/** Namespaces that every cluster has. */
const given: readonly string[] = ['default', 'kube-system', 'kube-public', 'kube-node-lease'];

/** The namespaces that the releases need, with the labels that they need. */
export const namespaces = (cilium: CiliumSettings, istio?: IstioSettings): readonly PlannedNamespace[] => {
  const all = new Map<string, PlannedNamespace>();
  const add = (namespace: PlannedNamespace): void => {
    if (!given.includes(namespace.name) && !all.has(namespace.name)) all.set(namespace.name, namespace);
  };
  if (cilium.managed) add(privileged(cilium.namespace, 'cilium', 'Cilium programs the node'));
  if (istio !== undefined) {
    if (istio.charts.includes('istio-cni')) add(privileged(istio.nodeNamespace, 'istio', 'istio-cni and ztunnel work on the node'));
    add({ name: istio.namespace, part: 'istio', labels: {}, because: 'istiod lives here' });
    for (const { name, namespace } of istio.gateways) {
      add({ name: namespace, part: 'istio', labels: {}, because: `the gateway ${name} lives here` });
    }
  }
  return [...all.values()];
};

const privileged = (name: string, part: PlannedNamespace['part'], because: string): PlannedNamespace => ({
  name,
  part,
  labels: { 'pod-security.kubernetes.io/enforce': 'privileged' },
  because: `${because}, so Pod Security must allow privileged pods`,
});
