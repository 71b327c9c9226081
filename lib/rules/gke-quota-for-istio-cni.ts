import { rule } from './rule';

export const gkeQuotaForIstioCni = rule({
  id: 'IOC4006',
  slug: 'gke-quota-for-istio-cni',
  title: 'GKE admits pods of the class system-node-critical outside kube-system only with a quota',
  because: 'istio-cni asks for that class, so its DaemonSet gets no pods without one.',
  source: [
    'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#google-kubernetes-engine-gke',
  ],
  strength: 'should',
  when: { platform: ['gke', 'gke-dataplane-v2'], 'istio.nodeAgent': 'installed' },
  need: { 'istio.cni.cni.resourceQuotas.enabled': true },
});
