import { istioFrom } from './lines';
import { rule } from './rule';

export const ambientDetectionRetry = rule({
  id: 'IOC2015',
  slug: 'ambient-detection-retry',
  title: 'a look-up that fails while a pod starts leaves the pod outside the mesh',
  because: 'From 1.28 istio-cni can try again instead of giving up.',
  source: [
    'https://github.com/istio/istio/blob/master/manifests/charts/istio-cni/values.yaml',
    'https://istio.io/latest/news/releases/1.28.x/announcing-1.28/change-notes/',
  ],
  strength: 'offer',
  when: { 'istio.mode': 'ambient', 'istio.line': istioFrom('1.28') },
  need: { 'istio.cni.cni.ambient.enableAmbientDetectionRetry': true },
});
