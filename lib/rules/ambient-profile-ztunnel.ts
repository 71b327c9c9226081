import { rule } from './rule';

export const ambientProfileZtunnel = rule({
  id: 'IOC2004',
  slug: 'ambient-profile-ztunnel',
  title: 'the charts of one mesh should share one profile',
  because: 'On the ztunnel chart the profile changes the image variant only.',
  source: [
    'https://istio.io/latest/docs/ambient/install/helm/',
  ],
  strength: 'should',
  when: { 'istio.mode': 'ambient' },
  need: { 'istio.ztunnel.profile': 'ambient' },
});
