import { rule } from './rule';

export const nftablesInAmbientFrom128 = rule({
  id: 'IOC2016',
  slug: 'nftables-in-ambient-from-1-28',
  title: 'Istio 1.27 knows nftables for sidecars only',
  because: 'Ambient redirection by nftables came with 1.28.',
  source: [
    'https://istio.io/latest/news/releases/1.28.x/announcing-1.28/change-notes/',
    'https://istio.io/latest/docs/ops/deployment/platform-requirements/',
  ],
  strength: 'must',
  when: { 'istio.mode': 'ambient', 'istio.line': '1.27' },
  need: { 'istio.cni.global.nativeNftables': false },
});
