import { check } from './check';

export const serviceMonitorsNeedTheirKind = check({
  id: 'IOC9006',
  slug: 'service-monitors-need-their-kind',
  title: 'a ServiceMonitor needs the kind of the Prometheus operator',
  because: 'The chart refuses where helm cannot see it, as in a render without a cluster.',
  source: [
    'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
  ],
  strength: 'should',
  advice: 'install the CRDs first, and set prometheus.serviceMonitor.trustCRDsExist to true',
  find: ({ fact }) => {
    const wanted = monitored.some(([on, monitor]) => fact(on) === true && fact(monitor) === true);
    return wanted && fact('cilium.prometheus.serviceMonitor.trustCRDsExist') !== true ? [{ path: 'cilium.prometheus.serviceMonitor.trustCRDsExist' }] : [];
  },
});

const monitored = [
  ['cilium.prometheus.enabled', 'cilium.prometheus.serviceMonitor.enabled'],
  ['cilium.operator.prometheus.enabled', 'cilium.operator.prometheus.serviceMonitor.enabled'],
  ['cilium.envoy.prometheus.enabled', 'cilium.envoy.prometheus.serviceMonitor.enabled'],
  ['cilium.hubble.relay.prometheus.enabled', 'cilium.hubble.relay.prometheus.serviceMonitor.enabled'],
] as const;
