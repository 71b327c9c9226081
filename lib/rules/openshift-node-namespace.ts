import { rule } from './rule';

export const openshiftNodeNamespace = rule({
  id: 'IOC4005',
  slug: 'openshift-node-namespace',
  title: 'OpenShift lets istio-cni and ztunnel work on the node only from kube-system',
  because: 'The platform profile of Istio trusts the ztunnel of kube-system, and the security constraints of OpenShift fit it.',
  source: [
    'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#openshift',
  ],
  strength: 'must',
  when: { platform: 'openshift', 'istio.nodeAgent': 'installed' },
  need: { 'istio.nodeNamespace': 'kube-system' },
  advice: 'set nodeNamespace to kube-system',
});
