import { chapter } from './decision';

export const versions = chapter('Versions', {
  'kubernetes-windows': { kind: 'check', where: ['IOC9013'], because: 'Unlisted is untested, not forbidden. The windows are lib/catalogue/support.ts.' },
  'istio-component-skew': { kind: 'fact', where: ['lib/plan/upgrade', 'lib/plan/upgrade-order.ts'], because: 'One version for all charts of a stack; an upgrade goes one minor line at a time, and order: upgrade has istiod before istio-cni and ztunnel.' },
  'kernel-minima': { kind: 'check', where: ['IOC9015'], because: 'Reported where the kernel is stated; distributions port features back.' },
  'istio-kernel-modules': { kind: 'not judged', where: [], because: 'Only nodes know their modules.' },
  'upstream-eol': { kind: 'check', where: ['IOC9014'], because: 'Against the day that you state.' },
});
