import { derivedFact } from '../derived-fact';

/** ztunnel is called `ztunnel` unless its chart is told another name. */
export const ztunnelName = derivedFact({
  fact: 'istio.ztunnelName',
  blame: ['istio.ztunnel.resourceName'],
  rows: [
    { when: { 'istio.ztunnel.resourceName': ['', 'ztunnel', null] }, is: 'the usual' },
    { is: 'its own' },
  ],
});
