import { rule } from './rule';

export const l2AnnouncementsNeedKpr = rule({
  id: 'IOC1012',
  slug: 'l2-announcements-need-kpr',
  title: 'L2 announcements need the kube-proxy replacement',
  because: 'The node that answers for an address must also translate it; the chart does not check this.',
  source: [
    'https://docs.cilium.io/en/stable/network/l2-announcements/#prerequisites',
  ],
  strength: 'must',
  when: { 'cilium.l2announcements.enabled': true },
  need: { 'cilium.kubeProxyReplacement': [true, 'true'] },
});
