import { chapter } from './decision';

export const gateways = chapter('Gateway API, Ingress, Envoy', {
  'gateway-api-crd-matrix': { kind: 'must', where: ['IOC3001', 'IOC3002', 'IOC3003', 'IOC3004', 'IOC3005'], because: 'The matrix is lib/catalogue/gateway-api-pairs.ts; what crashes or skips is refused, what is ignored is reported.' },
  'cilium-119-crashes-on-gateway-api-15': { kind: 'must', where: ['IOC3001'], because: 'Seen by several on 1.19.1 to 1.19.3.' },
  'cilium-120-needs-gateway-api-v1': { kind: 'must', where: ['IOC3002'], because: 'It looks healthy and does nothing.' },
  'gateway-class-ownership': { kind: 'not judged', where: [], because: 'Classes of both live side by side.' },
  'cilium-gateway-ingress-prereqs': { kind: 'must', where: ['IOC1021', 'IOC1022', 'IOC1023'], because: 'The chart refuses without l7Proxy; the operator switches itself off without node ports (read in its source).' },
  'cilium-gateway-in-front-of-mesh': { kind: 'not judged', where: [], because: 'Which Services a gateway of Cilium sends to is not in values.' },
  'cilium-ingress-default-class': { kind: 'should', where: ['IOC1039'], because: 'One default class.' },
  'cilium-l7-lb-with-mesh': { kind: 'should', where: ['IOC1038'], because: 'Services outside the mesh are fine, so it is reported.' },
  'bpf-masq-and-cilium-gateway-egress': { kind: 'not judged', where: [], because: 'One report on 1.16; the state on later lines is unknown.' },
  'bpf-tproxy': { kind: 'must', where: ['IOC1024'], because: 'The chart refuses the pair from 1.19.' },
});
