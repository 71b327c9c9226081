import { ciliumFrom } from './lines';
import { rule } from './rule';

export const gatewaysNeedKpr = rule({
  id: 'IOC1022',
  slug: 'gateways-need-kpr',
  title: 'from 1.19 the Gateway API and the Ingress of Cilium need the kube-proxy replacement',
  because: 'Their operator switches itself off with a warning where Cilium serves no node ports, and from 1.19 only the kube-proxy replacement does.',
  source: [
    'https://github.com/cilium/cilium/blob/main/operator/pkg/gateway-api/cell.go',
    'https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/gateway-api/#prerequisites',
  ],
  strength: 'must',
  when: { 'cilium.line': ciliumFrom('1.19'), 'cilium.entrance': 'open' },
  need: { 'cilium.kubeProxyReplacement': [true, 'true'] },
});
