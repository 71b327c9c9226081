import { rule } from './rule';

export const hubbleUiNeedsRelay = rule({
  id: 'IOC1035',
  slug: 'hubble-ui-needs-relay',
  title: 'the UI of Hubble asks the relay, which is off',
  because: 'The chart refuses the UI without the relay, unless the UI stands alone.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'must',
  when: { 'cilium.hubble.ui.enabled': true, 'cilium.hubble.ui.standalone.enabled': false },
  need: { 'cilium.hubble.relay.enabled': true },
});
