import { rule } from './rule';

export const stackModeMatchesCilium = rule({
  id: 'IOC2006',
  slug: 'stack-mode-matches-cilium',
  title: 'an ambient mesh needs a Cilium that was judged for ambient',
  because: 'A Cilium in sidecar mode may route probes around the mesh.',
  source: [
    'https://github.com/istio/istio/issues/52208',
  ],
  strength: 'must',
  when: { 'istio.mode': 'ambient' },
  need: { 'mode': 'ambient' },
  advice: "leave the mode of CiliumForIstio at 'ambient'",
});
