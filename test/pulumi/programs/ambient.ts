// The stack of the engine's scenarios; configuration says what differs from one `up` to the next.
import { Config } from '@pulumi/pulumi';
import type { ResourceTransformation } from '@pulumi/pulumi';
import type { IstioVersion } from 'istio-on-cilium';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium/pulumi';

const config = new Config('scenario');
const repository = config.get('repository');
const adopt = config.get<'releases' | 'objects'>('adopt');
const common = {
  ...(repository !== undefined && { repository }),
  ...(config.get('charts') === 'chart' && { charts: 'chart' as const }),
  ...(adopt !== undefined && { adopt }),
};

/** Nobody should wait ten minutes for what never becomes ready. */
const patience: ResourceTransformation = ({ type, props, opts }) =>
  type === 'kubernetes:helm.sh/v3:Release' ? { props: { ...props, timeout: config.getNumber('timeout') ?? 600 }, opts } : undefined;
const opts = { transformations: [patience] };

const cilium = new CiliumForIstio('network', {
  version: '1.19.6',
  platform: 'kind',
  gatewayApi: false,
  values: { kubeProxyReplacement: true },
  ...common,
}, opts);

const nobodyGivesAddresses = config.getBoolean('withoutAddresses') === true;

const level = config.getSecret('level');
const istiod = {
  ...(level !== undefined && { global: { logging: { level } } }),
  ...(config.getBoolean('withoutRoom') === true && { resources: { requests: { cpu: '1000' } } }),
};

if (config.getBoolean('ciliumAlone') !== true) {
  new IstioAmbientStack('mesh', {
    version: (config.get('istio') ?? '1.30.3') as IstioVersion,
    cilium,
    values: { istiod: {}, ...(config.getBoolean('tuned') === true && { ztunnel: { logLevel: 'debug' } }) },
    unsafeValues: { istiod },
    gateways: config.getBoolean('withoutGateway') === true ? [] : [{ name: 'ingress', namespace: config.get('gatewayNamespace') ?? 'istio-ingress', values: { service: { type: nobodyGivesAddresses ? 'ClusterIP' : 'LoadBalancer' } } }],
    ...common,
  }, opts);
}
