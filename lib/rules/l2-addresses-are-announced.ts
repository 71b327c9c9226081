import { rule } from './rule';

export const l2AddressesAreAnnounced = rule({
  id: 'IOC1018',
  slug: 'l2-addresses-are-announced',
  title: 'an address pool without announcements leaves Services unreachable',
  because: 'The pool gives addresses; somebody must answer for them on the local network.',
  source: ['https://docs.cilium.io/en/stable/network/l2-announcements/'],
  strength: 'must',
  when: { 'l2.announced': true },
  need: { 'cilium.l2announcements.enabled': true },
});
