import { chapter } from './decision';

export const controlPlane = chapter('Control plane, encryption, identity', {
  'istiod-overlay-webhook-reachability': { kind: 'check', where: ['IOC9003'], because: 'Documented, with counter-evidence, and no value mends it: reported on platforms whose API server is elsewhere.' },
  'istiod-chart-has-no-hostnetwork': { kind: 'types', where: ['pilot.hostNetwork'], because: 'The closed type has no such key, and says why.' },
  'istiod-hostnetwork-port-conflicts': { kind: 'not judged', where: [], because: 'The chart cannot do it, and IOC1016 keeps Cilium\'s own xDS server away.' },
  'cilium-ztunnel-vs-istio-ambient': { kind: 'must', where: ['IOC1016'], because: 'Both redirect the same pods to the same port.' },
  'cilium-ztunnel-chart-versions': { kind: 'types', where: ['encryption.type'], because: 'Lines before 1.19 do not take the value; IOC1016 refuses it on the others.' },
  'wireguard-ipsec-with-istio': { kind: 'should', where: ['IOC1037', 'IOC9015'], because: 'Allowed below the mesh; XDP beside node encryption is reported, and the kernel is checked.' },
  'cilium-mutual-auth-with-istio': { kind: 'should', where: ['IOC1031', 'IOC1032'], because: 'What the chart refuses is certain; that one identity is enough is judgement.' },
  'trusted-ztunnel-namespace': { kind: 'must', where: ['IOC2005', 'IOC2013', 'IOC2014'], because: 'Namespace and name.' },
  'trust-domain-consistency': { kind: 'not judged', where: [], because: 'It joins several clusters, and a stack knows one.' },
});
