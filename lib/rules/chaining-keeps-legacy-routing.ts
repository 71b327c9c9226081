import { rule } from './rule';

export const chainingKeepsLegacyRouting = rule({
  id: 'IOC1005',
  slug: 'chaining-keeps-legacy-routing',
  title: 'a chained Cilium leaves routing to the other plugin',
  because: 'With a chaining mode the chart switches BPF host routing off, unless a value of yours switches it on again, and then probes of ambient pods are lost.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-configmap.yaml',
  ],
  strength: 'must',
  when: {
    'mode': 'ambient',
    'cilium.kubeProxyReplacementIs': 'on',
    'cilium.iptablesMasquerade': 'off',
    'cilium.chaining': 'on',
  },
  need: { 'cilium.bpf.hostLegacyRouting': [true, null] },
});
