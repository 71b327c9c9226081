import { rule } from './rule';

export const gkeQuotaForZtunnel = rule({
  id: 'IOC4007',
  slug: 'gke-quota-for-ztunnel',
  title: 'GKE admits pods of the class system-node-critical outside kube-system only with a quota',
  because: 'ztunnel asks for that class, so its DaemonSet gets no pods without one.',
  source: [
    'https://istio.io/latest/docs/ambient/install/platform-prerequisites/#google-kubernetes-engine-gke',
  ],
  strength: 'should',
  when: { platform: ['gke', 'gke-dataplane-v2'], 'istio.mode': 'ambient' },
  need: { 'istio.ztunnel.resourceQuotas.enabled': true },
});
