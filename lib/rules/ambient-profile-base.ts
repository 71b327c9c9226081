import { rule } from './rule';

export const ambientProfileBase = rule({
  id: 'IOC2003',
  slug: 'ambient-profile-base',
  title: 'the charts of one mesh should share one profile',
  because: 'On the base chart the profile changes little today.',
  source: [
    'https://istio.io/latest/docs/ambient/install/helm/',
  ],
  strength: 'should',
  when: { 'istio.mode': 'ambient' },
  need: { 'istio.base.profile': 'ambient' },
});
