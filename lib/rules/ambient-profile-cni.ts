import { rule } from './rule';

export const ambientProfileCni = rule({
  id: 'IOC2002',
  slug: 'ambient-profile-cni',
  title: 'istio-cni redirects pods only in the ambient profile',
  because: 'Without it pods are never enrolled.',
  source: [
    'https://istio.io/latest/docs/ambient/install/helm/',
  ],
  strength: 'must',
  when: { 'istio.mode': 'ambient', 'istio.cni.cni.ambient.enabled': [false, null] },
  need: { 'istio.cni.profile': 'ambient' },
});
