import { type Chart } from '../lines';
import { oneOf, type Override, retype } from './override';

const failurePolicy = retype('base.validationFailurePolicy', oneOf('Fail', 'Ignore'), { from: '1.28' });
const reader = ['name', 'namespace'].map((key) => retype(`global.readerServiceAccount.${key}`, 'string', { from: '1.31' }));

/** Istio settings that only templates know. */
export const istioHidden: Readonly<Partial<Record<Chart, readonly Override[]>>> = {
  'istio-base': [failurePolicy, ...reader],
  'istiod': [
    failurePolicy,
    ...reader,
    retype('base.validationCABundle', 'string'),
    retype('base.validationURL', 'string'),
    retype('global.agentgateway.image', 'string', { from: '1.28' }),
    retype('global.enableReaderRBAC', 'boolean', { from: '1.30' }),
    retype('global.ipFamilies', "readonly ('IPv4' | 'IPv6')[]"),
    retype('global.ipFamilyPolicy', oneOf('PreferDualStack', 'RequireDualStack', 'SingleStack')),
    retype('global.podDNSSearchNamespaces', 'readonly string[]'),
    retype('global.proxy.capNetBindService', oneOf('true', 'false')),
    retype('global.proxy.holdApplicationUntilProxyStarts', 'boolean'),
    retype('global.proxy.lifecycle', 'Lifecycle'),
    retype('global.proxy.variant', oneOf('debug', 'distroless')),
    retype('global.tracer.datadog.address', 'string'),
    retype('global.tracer.lightstep.accessToken', 'string'),
    retype('global.tracer.lightstep.address', 'string'),
    retype('global.tracer.zipkin.address', 'string'),
    retype('global.trustBundleName', 'string'),
    retype('global.trustDomain', 'string'),
    retype('pdb.maxUnavailable', 'IntOrString'),
    retype('pilot.crlConfigMapName', 'string', { from: '1.29' }),
    retype('pilot.terminationMessagePolicy', oneOf('File', 'FallbackToLogsOnError'), { from: '1.31' }),
    retype('pilot.trafficDistribution', oneOf('PreferClose', 'PreferSameZone', 'PreferSameNode')),
  ],
  'ztunnel': [
    retype('affinity', 'Affinity'),
    retype('nodeSelector', 'StringMap'),
    retype('ownerName', 'string'),
    retype('trustBundleName', 'string'),
  ],
  'gateway': [
    retype('service.allocateLoadBalancerNodePorts', 'boolean'),
    retype('service.internalTrafficPolicy', oneOf('Cluster', 'Local'), { from: '1.28' }),
    retype('service.loadBalancerClass', 'string'),
  ],
};

const profiles = oneOf('ambient', 'demo', 'preview', 'remote', 'stable');
const platforms = oneOf('gke', 'k3d', 'k3s', 'microk8s', 'minikube', 'openshift');

/** The oldest line that each line can imitate; the newest is the one before it. */
const imitates: Readonly<Record<string, number>> = { '1.27': 24, '1.28': 25, '1.29': 25, '1.30': 25, '1.31': 25 };

/** The switches every Istio chart reads before all else. Each has a second spelling, which is not offered: rules read one. */
export function istioSwitches(line: string): Override[] {
  const oldest = imitates[line];
  if (oldest === undefined) throw new Error(`${line}: which lines can it imitate? Say so in overrides/istio-hidden.ts`);
  const versions = Array.from({ length: Number(line.split('.')[1]) - oldest }, (_, index) => `1.${oldest + index}`);
  return [
    retype('compatibilityVersion', oneOf(...versions)),
    retype('profile', profiles),
    retype('global.platform', platforms),
  ];
}
