import { istioFrom } from './lines';
import { rule } from './rule';

export const baseValidationFailsClosed = rule({
  id: 'IOC2011',
  slug: 'base-validation-fails-closed',
  title: 'istiod rewrites a webhook that starts as Ignore, and every engine then fights it',
  because: 'From 1.28.6, 1.29.2 and 1.30 the chart can start with Fail, which istiod leaves alone.',
  source: [
    'https://github.com/istio/istio/issues/59367',
    'https://github.com/istio/istio/pull/59488',
  ],
  strength: 'must',
  when: { 'istio.line': istioFrom('1.28') },
  need: { 'istio.base.base.validationFailurePolicy': 'Fail' },
});
