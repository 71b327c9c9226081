import { Provider } from '@pulumi/kubernetes';
import { output, secret } from '@pulumi/pulumi';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium/pulumi';
import { registered } from './mocked';
import { holdsSecret } from './stand-in-engine/registration';
import type { Registration } from './stand-in-engine/registration';

/**
 * Proven: exactly what is registered, with which options. Not proven: what a provider or an engine makes of it (imports, retaining,
 * takeOwnership), nor the order in which things are done; engine.test.ts runs the SDK's own runner for that.
 */
const plain = { version: '1.19.6', platform: 'kind', gatewayApi: false, values: { kubeProxyReplacement: true } } as const;
const mesh = { version: '1.30.3', gateways: [{ name: 'ingress' }] } as const;
const named = (all: readonly Registration[], name: string): Registration => {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nothing is named ${name}, but ${all.map((one) => one.name).join(', ')}`);
  return found;
};
const options = ({ inputs: _inputs, urn: _urn, parent: _parent, dependencies: _dependencies, ...rest }: Registration) => rest;

describe('a component registers', () => {
  test('a Cilium that helm can read, that waits, and that destroying leaves alone', async () => {
    const { registrations } = await registered(() => new CiliumForIstio('network', plain));
    expect(registrations.map(({ name }) => name)).toEqual(['network', 'network-cilium']);
    expect(options(named(registrations, 'network-cilium'))).toEqual({
      type: 'kubernetes:helm.sh/v3:Release', name: 'network-cilium', custom: true, remote: false, provider: '', aliases: [],
      protect: false, retainOnDelete: true, importId: '', ignoreChanges: [], transforms: 0,
    });
    expect(named(registrations, 'network-cilium').inputs).toEqual({
      name: 'cilium', namespace: 'kube-system', chart: 'cilium', version: '1.19.6', repositoryOpts: { repo: 'https://helm.cilium.io' },
      allowNullValues: true, createNamespace: false, skipAwait: false, timeout: 600, atomic: false, maxHistory: 5, compat: 'true',
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
    const parts = registrations.filter(({ custom }) => custom);
    expect(parts.map(({ name }) => name).sort()).toEqual([
      'mesh-ingress', 'mesh-istio-base', 'mesh-istio-cni', 'mesh-istio-ingress', 'mesh-istio-system', 'mesh-istiod', 'mesh-ztunnel', 'network-cilium',
    ]);
    expect(parts.filter(({ name, parent }) => parent.split('::').at(-1) !== name.split('-')[0])).toEqual([]);
    expect(parts.filter(({ retainOnDelete }) => retainOnDelete).map(({ name }) => name)).toEqual(['network-cilium']);
  });

  test('every child with the provider of its component', async () => {
    const { registrations } = await registered(() => {
      const provider = new Provider('cluster', { kubeconfig: 'here' });
      const cilium = new CiliumForIstio('network', { ...plain, gatewayApi: '1.4.1' }, { provider });
      new IstioAmbientStack('mesh', { ...mesh, cilium }, { providers: [provider] });
    });
    const parts = registrations.filter(({ type, custom, remote }) => type.startsWith('kubernetes:') && (custom || remote));
    expect(parts).toHaveLength(9);
    expect(parts.filter(({ provider }) => !provider.includes('::cluster::'))).toEqual([]);
  });

  test('protect, retainOnDelete, aliases and transformations as their users expect', async () => {
    const { registrations } = await registered(() => new CiliumForIstio('network', plain, {
      protect: true,
      retainOnDelete: false,
      aliases: [{ name: 'old' }],
      transformations: [({ type, props, opts }) => (type.endsWith(':Release') ? { props: { ...props, timeout: 60 }, opts } : undefined)],
    }));
    const release = named(registrations, 'network-cilium');
    expect(release).toMatchObject({ protect: true, retainOnDelete: false, inputs: { timeout: 60 } });
    expect(named(registrations, 'network').aliases).toEqual(['old']); // children follow: an engine derives their old names
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
    expect(registrations.filter(({ custom }) => custom).map(({ importId, ignoreChanges }) => [importId, ...ignoreChanges].join(' ')).sort()).toEqual([
      'istio-ingress *', 'istio-ingress/ingress *', 'istio-system *', 'istio-system/istio-base *', 'istio-system/istio-cni *',
      'istio-system/istiod *', 'istio-system/ztunnel *', 'kube-system/cilium *',
    ]);
  });

  test('objects without a release as ones to take over', async () => {
    const { registrations } = await registered(() => new CiliumForIstio('network', { ...plain, adopt: 'objects' }));
    expect(named(registrations, 'network-cilium')).toMatchObject({ importId: '', inputs: { takeOwnership: true } });
  });
});

describe('values', () => {
  test('keep null, which takes a default away', async () => {
    const { registrations } = await registered(() => new CiliumForIstio('network', { ...plain, unsafeValues: { operator: { affinity: null }, list: [null] } }));
    expect(named(registrations, 'network-cilium').inputs['values']).toMatchObject({ operator: { affinity: null }, list: [null] });
  });

  test('hold inputs where no rule reads, each secret by itself', async () => {
    const { registrations } = await registered(() => {
      const cilium = new CiliumForIstio('network', {
        ...plain,
        values: { kubeProxyReplacement: true, commonLabels: output({ team: 'network' }), tls: { ca: { cert: output('public'), key: secret('private') } } },
      });
      new IstioAmbientStack('mesh', {
        version: '1.30.3', cilium, values: { gateway: { replicaCount: output(2) } }, gateways: [{ name: 'one' }, { name: 'two', values: { replicaCount: output(3) } }],
      });
    });
    const { values } = named(registrations, 'network-cilium').inputs as { readonly values: { readonly tls: { readonly ca: Record<string, unknown> } } };
    expect(values).toMatchObject({ commonLabels: { team: 'network' }, tls: { ca: { cert: 'public' } } });
    expect(holdsSecret(values.tls.ca['key'])).toBe(true);
    expect(holdsSecret(values.tls.ca['cert'])).toBe(false);
    expect(named(registrations, 'mesh-one').inputs['values']).toMatchObject({ replicaCount: 2 });
    expect(named(registrations, 'mesh-two').inputs['values']).toMatchObject({ replicaCount: 3 });
  });

  test('may come late as a whole, where the types do not know them', async () => {
    const { registrations } = await registered(() => new CiliumForIstio('network', { ...plain, unsafeValues: output({ socketLB: { hostNamespaceOnly: true, extra: 1 } }) }));
    expect(named(registrations, 'network-cilium').inputs['values']).toMatchObject({ socketLB: { hostNamespaceOnly: true, extra: 1 } });
  });
});

describe('outputs', () => {
  test('tell the state of each release, the namespace, and what was decided', async () => {
    const seen: unknown[] = [];
    await registered(() => {
      const cilium = new CiliumForIstio('network', { ...plain, gatewayApi: '1.4.1' });
      const stack = new IstioAmbientStack('mesh', { ...mesh, cilium });
      cilium.facts.apply((facts) => seen.push(facts.gatewayApi, facts.filled['cilium.cni.exclusive']));
      stack.releases.apply((releases) => seen.push(releases['istiod']));
      stack.namespace.apply((namespace) => seen.push(namespace));
    });
    expect(seen).toHaveLength(4);
    expect(seen).toEqual(expect.arrayContaining(['1.4.1', false, 'istio-system', { namespace: 'istio-system', chart: 'istiod', version: '1.30.3', status: 'deployed' }]));
  });
});
