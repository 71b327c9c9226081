import { rule } from './rule';

export const istiodImagesOutlive2026 = rule({
  id: 'IOC2008',
  slug: 'istiod-images-outlive-2026',
  title: 'the image registry of Istio 1.30 ends in December 2026',
  because: 'Images of every line are on Docker Hub.',
  source: [
    'https://github.com/istio/istio/issues/61467',
  ],
  strength: 'offer',
  when: { 'istio.line': '1.30' },
  need: { 'istio.istiod.global.hub': 'docker.io/istio' },
});
