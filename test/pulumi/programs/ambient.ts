// The stack of the engine's scenarios; configuration says what differs from one `up` to the next.
import { Config } from '@pulumi/pulumi';
import type { ResourceTransformation } from '@pulumi/pulumi';
import type { IstioVersion } from 'istio-on-cilium';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium/pulumi';

const config = new Config('scenario');
const repository = config.get('repository');
const published = repository === undefined ? {} : { repository };

/** Nobody should wait ten minutes for what never becomes ready. */
const patience: ResourceTransformation = ({ type, props, opts }) =>
  type === 'kubernetes:helm.sh/v3:Release' ? { props: { ...props, timeout: config.getNumber('timeout') ?? 600 }, opts } : undefined;
const opts = { transformations: [patience] };

const cilium = new CiliumForIstio('network', {
  version: '1.19.6',
  platform: 'kind',
  gatewayApi: false,
  values: { kubeProxyReplacement: true },
  ...published,
}, opts);

const level = config.getSecret('level');
const istiod = {
  ...(level !== undefined && { global: { logging: { level } } }),
  ...(config.getBoolean('withoutRoom') === true && { resources: { requests: { cpu: '1000' } } }),
};

new IstioAmbientStack('mesh', {
  version: (config.get('istio') ?? '1.30.3') as IstioVersion,
  cilium,
  values: { istiod: {}, ...(config.getBoolean('tuned') === true && { ztunnel: { logLevel: 'debug' } }) },
  unsafeValues: { istiod },
  gateways: config.getBoolean('withoutGateway') === true ? [] : [{ name: 'ingress', namespace: config.get('gatewayNamespace') ?? 'istio-ingress' }],
  ...published,
}, opts);
