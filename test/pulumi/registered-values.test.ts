import { output, secret } from '@pulumi/pulumi';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium/pulumi';
import { registered } from './mocked';
import { mesh, named, plain } from './plain-stack';
import { holdsSecret } from './stand-in-engine/registration';

/** Proven: what becomes of values on their way to a release, and what a component tells. Not proven: what a provider does with them. */
jest.setTimeout(60_000); // loading both SDKs takes a busy machine longer than jest waits by itself

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
