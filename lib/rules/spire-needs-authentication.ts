import { rule } from './rule';

export const spireNeedsAuthentication = rule({
  id: 'IOC1031',
  slug: 'spire-needs-authentication',
  title: 'SPIRE serves the authentication of Cilium, which is off',
  because: 'The chart refuses it; authentication.enabled is false by default since 1.19.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  when: { 'cilium.authentication.mutual.spire.enabled': true },
  need: { 'cilium.authentication.enabled': true },
});
