import { rule } from './rule';

export const ambientProfileIstiod = rule({
  id: 'IOC2001',
  slug: 'ambient-profile-istiod',
  title: 'istiod serves ztunnel only in the ambient profile',
  because: 'Without it ztunnel is given no workloads.',
  source: [
    'https://istio.io/latest/docs/ambient/install/helm/',
  ],
  strength: 'must',
  when: { 'istio.mode': 'ambient', 'istio.istiod.pilot.env.PILOT_ENABLE_AMBIENT': [null, false, 'false'] },
  need: { 'istio.istiod.profile': 'ambient' },
});
