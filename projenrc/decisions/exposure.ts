import { chapter } from './decision';

export const exposure = chapter('Load balancing, clusters', {
  'dsr-tunnel-constraints': { kind: 'must', where: ['IOC1025', 'IOC1026'], because: 'The agent does not start.' },
  'dsr-with-istio-gateways': { kind: 'not judged', where: [], because: 'It is allowed, and no value is wrong.' },
  'xdp-acceleration': { kind: 'not judged', where: [], because: 'No meeting point with the mesh was found, but for IOC1037.' },
  'lb-external-clusterip': { kind: 'should', where: ['IOC1040'], because: 'A door that few mean to open.' },
  'l2-announcements-need-kpr': { kind: 'must', where: ['IOC1012', 'IOC1018'], because: 'Documented, and checked by no chart.' },
  'l2-announcements-vs-etp-local': { kind: 'check', where: ['IOC9020'], because: 'Each gateway has values of its own, so each is asked. Documented for older lines, not read again on 1.20, so it is reported.' },
  'lb-ipam': { kind: 'fact', where: ['lib/stack/l2-objects.ts'], because: 'The pool is part of the plan where addresses are announced, in the version the line serves.' },
  'local-redirect-policy': { kind: 'check', where: ['IOC9017'], because: 'Medium confidence; the old key is marked as deprecated from 1.18.' },
  'bandwidth-manager-plain': { kind: 'not judged', where: [], because: 'Compatible; pod BBR has its own rule.' },
  'clustermesh-with-istio': { kind: 'check', where: ['IOC9001', 'IOC9018', 'IOC1034'], because: 'What the chart refuses; who owns endpoints is advice.' },
  'ambient-multi-network-flag': { kind: 'should', where: ['IOC2020', 'IOC2021'], because: 'Cluster and network are named alike by istiod and ztunnel. Whether several networks are meant cannot be seen.' },
});
