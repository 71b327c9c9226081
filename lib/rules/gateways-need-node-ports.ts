import { ciliumBefore } from './lines';
import { rule } from './rule';

export const gatewaysNeedNodePorts = rule({
  id: 'IOC1023',
  slug: 'gateways-need-node-ports',
  title: 'the Gateway API and the Ingress of Cilium need node ports, by nodePort.enabled or by the kube-proxy replacement',
  because: 'Their operator switches itself off with a warning where Cilium serves no node ports.',
  source: [
    'https://github.com/cilium/cilium/blob/main/operator/pkg/gateway-api/cell.go',
    'https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/gateway-api/#prerequisites',
  ],
  strength: 'must',
  when: { 'cilium.line': ciliumBefore('1.19'), 'cilium.entrance': 'open', 'cilium.nodePort.enabled': [false, null] },
  need: { 'cilium.kubeProxyReplacement': [true, 'true'] },
});
