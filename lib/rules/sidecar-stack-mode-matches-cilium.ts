import { rule } from './rule';

export const sidecarStackModeMatchesCilium = rule({
  id: 'IOC2007',
  slug: 'sidecar-stack-mode-matches-cilium',
  title: 'this Cilium was judged for ambient, and a sidecar mesh stands on it',
  because: 'The Cilium was judged for ambient: it carries restrictions that a sidecar mesh does not need.',
  source: [
    'https://docs.cilium.io/en/stable/network/servicemesh/istio/',
  ],
  strength: 'must',
  when: { 'istio.mode': 'sidecar' },
  need: { 'mode': 'sidecar' },
  advice: "give CiliumForIstio the mode 'sidecar'",
});
