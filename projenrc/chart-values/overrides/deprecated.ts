import { type Chart, type Span } from '../lines';

/** A setting, or a block, that still works and shouldn't be started with. */
export interface Deprecated extends Span {
  readonly chart: Chart;
  readonly at: string;
  /** What to use. */
  readonly use?: string;
}

const old = (chart: Chart, at: string, use?: string, span: Span = {}): Deprecated => 
  ({ chart, at, ...(use !== undefined && { use }), ...span });

export const deprecated: readonly Deprecated[] = [
  old('cilium', 'localRedirectPolicy', 'localRedirectPolicies.enabled', { from: '1.18' }),
  old('cilium', 'authentication.mutual', undefined, { from: '1.20' }),
  ...['enabled', 'cidr', 'allowRemoteNodeIdentities'].map((key) =>
    old('cilium', `encryption.strictMode.${key}`, `encryption.strictMode.egress.${key}`, { from: '1.19' })),
  old('cilium', 'clustermesh.enableMCSAPISupport', 'clustermesh.mcsapi.enabled', { from: '1.19' }),
  old('cilium', 'tls.secretsBackend', 'tls.readSecretsOnlyFromSecretsNamespace', { from: '1.17' }),
  ...['aggregationInterval', 'fileCompress', 'fileMaxBackups', 'fileMaxSizeMb'].map((key) =>
    old('cilium', `hubble.export.${key}`, `hubble.export.static.${key}`, { from: '1.18' })),
  old('istiod', 'global.proxy.holdApplicationUntilProxyStarts', 'meshConfig.defaultConfig.holdApplicationUntilProxyStarts'),
  ...['lightstep', 'zipkin', 'datadog'].map((tracer) =>
    old('istiod', `global.tracer.${tracer}.address`, `meshConfig.defaultConfig.tracing.${tracer}.address`)),
  old('istiod', 'global.tracer.lightstep.accessToken', 'meshConfig.defaultConfig.tracing.lightstep.accessToken'),
];
