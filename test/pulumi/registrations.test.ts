import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium/pulumi';
import { registered } from './mocked';
import { children, mesh, named, plain } from './plain-stack';
import type { Registration } from './stand-in-engine/registration';

/**
 * Proven: exactly what is registered, with which options. Not proven: what a provider or an engine makes of it (imports, retaining,
 * takeOwnership), nor the order in which things are done; engine.test.ts runs the SDK's own runner for that.
 */
jest.setTimeout(60_000); // loading both SDKs takes a busy machine longer than jest waits by itself

const options = ({ inputs: _inputs, urn: _urn, parent: _parent, dependencies: _dependencies, ...rest }: Registration) => rest;

describe('a component registers', () => {
  test('a Cilium that helm can read, that waits, and that destroying leaves alone', async () => {
    const { registrations } = await registered(() => new CiliumForIstio('network', plain));
    expect(registrations.map(({ name }) => name).sort()).toEqual(['network', 'network-charts', 'network-cilium']);
    expect(options(named(registrations, 'network-cilium'))).toEqual({
      type: 'kubernetes:helm.sh/v3:Release', name: 'network-cilium', custom: true, remote: false, provider: '', aliases: [],
      protect: false, retainOnDelete: true, importId: '', ignoreChanges: [], transforms: 0,
    });
    expect(named(registrations, 'network-cilium').inputs).toEqual({
      name: 'cilium', namespace: 'kube-system', chart: 'cilium', version: '1.19.6', repositoryOpts: { repo: 'https://helm.cilium.io' },
      createNamespace: false, skipAwait: false, timeout: 600, atomic: false, maxHistory: 5, compat: 'true',
      values: {
        cni: { exclusive: false }, ipam: { mode: 'kubernetes' }, k8sServiceHost: 'kind-control-plane', k8sServicePort: 6443,
        kubeProxyReplacement: true, operator: { rollOutPods: true }, rollOutCiliumPods: true, socketLB: { hostNamespaceOnly: true },
      },
    });
  });

  test('the CRDs as one published file whose resources are kept', async () => {
    const { registrations } = await registered(() => new CiliumForIstio('network', { ...plain, gatewayApi: '1.4.1' }));
    const bundle = named(registrations, 'network-gateway-api-crds');
    expect(bundle.inputs).toEqual({ file: 'https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.4.1/standard-install.yaml' });
    expect(options(bundle)).toMatchObject({ type: 'kubernetes:yaml/v2:ConfigFile', remote: true, retainOnDelete: true, transforms: 1 });
  });

  test('its children below itself, with names that begin with its own', async () => {
    const { registrations } = await registered(() => new IstioAmbientStack('mesh', { ...mesh, cilium: new CiliumForIstio('network', plain) }));
    const parts = children(registrations);
    expect(parts.map(({ name }) => name).sort()).toEqual([
      'mesh-ingress', 'mesh-istio-base', 'mesh-istio-cni', 'mesh-istio-ingress', 'mesh-istio-system', 'mesh-istiod', 'mesh-ztunnel', 'network-cilium',
    ]);
    expect(parts.filter(({ name, parent }) => parent.split('::').at(-1) !== name.split('-')[0])).toEqual([]);
    expect(parts.filter(({ retainOnDelete }) => retainOnDelete).map(({ name }) => name)).toEqual(['network-cilium']);
  });

  test('charts as helm.v4.Chart on request, the mesh as its Cilium', async () => {
    const { registrations } = await registered(() => {
      const cilium = new CiliumForIstio('network', { ...plain, charts: 'chart' });
      new IstioAmbientStack('mesh', { ...mesh, cilium });
    });
    expect(registrations.filter(({ type }) => type.endsWith(':Release'))).toEqual([]);
    const istiod = named(registrations, 'mesh-istiod');
    expect(istiod).toMatchObject({ type: 'kubernetes:helm.sh/v4:Chart', remote: true, retainOnDelete: false });
    expect(istiod.inputs).toMatchObject({ name: 'istiod', namespace: 'istio-system', chart: 'istiod', version: '1.30.3', skipAwait: false });
    expect(named(registrations, 'network-cilium')).toMatchObject({ retainOnDelete: true, transforms: 1 });
  });

  test('what helm installed as an import that changes nothing', async () => {
    const { registrations } = await registered(() => {
      const cilium = new CiliumForIstio('network', { ...plain, adopt: 'releases' });
      new IstioAmbientStack('mesh', { ...mesh, cilium, adopt: 'releases' });
    });
    expect(children(registrations).map(({ importId, ignoreChanges }) => [importId, ...ignoreChanges].join(' ')).sort()).toEqual([
      'istio-ingress *', 'istio-ingress/ingress *', 'istio-system *', 'istio-system/istio-base *', 'istio-system/istio-cni *',
      'istio-system/istiod *', 'istio-system/ztunnel *', 'kube-system/cilium *',
    ]);
  });

  test('objects without a release as ones to take over', async () => {
    const { registrations } = await registered(() => new CiliumForIstio('network', { ...plain, adopt: 'objects' }));
    expect(named(registrations, 'network-cilium')).toMatchObject({ importId: '', inputs: { takeOwnership: true } });
  });
});
