import { rule } from './rule';

export const hubbleRelayNeedsHubble = rule({
  id: 'IOC1036',
  slug: 'hubble-relay-needs-hubble',
  title: 'the relay of Hubble asks the agents, where Hubble is off',
  because: 'The chart refuses the relay without Hubble.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  when: { 'cilium.hubble.relay.enabled': true },
  need: { 'cilium.hubble.enabled': true },
});
