import { Provider } from '@pulumi/kubernetes';
import { CiliumForIstio, IstioAmbientStack } from 'istio-on-cilium/pulumi';
import type { ComponentResourceOptions } from '@pulumi/pulumi';
import { registered } from './mocked';
import { children, mesh, named, plain } from './plain-stack';

/**
 * Proven: each option of a component reaches what it makes, as the SDK hands it to an engine. Not proven: what an engine does with it;
 * it derives the aliases of children, and calls `transforms`.
 */
jest.setTimeout(60_000); // loading both SDKs takes a busy machine longer than jest waits by itself

const withOptions = async (opts: ComponentResourceOptions, gatewayApi: '1.4.1' | false = false) => (await registered(() => {
  const cilium = new CiliumForIstio('network', { ...plain, gatewayApi }, opts);
  new IstioAmbientStack('mesh', { ...mesh, cilium }, opts);
})).registrations;

describe('a component hands on', () => {
  test.each(['provider', 'providers'] as const)('its %s, to every child', async (option) => {
    const { registrations } = await registered(() => {
      const provider = new Provider('cluster', { kubeconfig: 'here' });
      const opts = option === 'provider' ? { provider } : { providers: [provider] };
      new IstioAmbientStack('mesh', { ...mesh, cilium: new CiliumForIstio('network', { ...plain, gatewayApi: '1.4.1' }, opts) }, opts);
    });
    expect(children(registrations)).toHaveLength(9);
    expect(children(registrations).filter(({ provider }) => !provider.includes('::cluster::'))).toEqual([]);
  });

  test('protect, to every child', async () => {
    const parts = children(await withOptions({ protect: true }, '1.4.1'));
    expect(parts.filter((one) => !one.protect).map(({ name }) => name)).toEqual([]);
  });

  test.each([
    [undefined, ['network-cilium', 'network-gateway-api-crds']],
    [false, []],
    [true, ['mesh-ingress', 'mesh-istio-base', 'mesh-istio-cni', 'mesh-istio-ingress', 'mesh-istio-system', 'mesh-istiod', 'mesh-ztunnel', 'network-cilium', 'network-gateway-api-crds']],
  ])('retainOnDelete: %s goes over what the plan keeps', async (retainOnDelete, kept) => {
    const parts = children(await withOptions(retainOnDelete === undefined ? {} : { retainOnDelete }, '1.4.1'));
    expect(parts.filter((one) => one.retainOnDelete).map(({ name }) => name).sort()).toEqual(kept);
  });

  test('with Cilium the namespace that Cilium is in, which would take it along', async () => {
    const { registrations } = await registered(() => new CiliumForIstio('network', { ...plain, namespace: 'cilium' }));
    expect(registrations.filter(({ retainOnDelete }) => retainOnDelete).map(({ type }) => type)).toEqual(['kubernetes:core/v1:Namespace', 'kubernetes:helm.sh/v3:Release']);
  });

  test('aliases, by names that begin with its own', async () => {
    const registrations = await withOptions({ aliases: [{ name: 'old' }] });
    expect(['network', 'mesh'].map((name) => named(registrations, name).aliases)).toEqual([['old'], ['old']]);
    expect(children(registrations).filter(({ name, parent }) => !name.startsWith(`${parent.split('::').at(-1)}-`))).toEqual([]);
  });

  test('transformations, to every child', async () => {
    const seen: string[] = [];
    const registrations = await withOptions({
      transformations: [({ type, name, props, opts }) => {
        seen.push(name);
        return type.endsWith(':Release') ? { props: { ...props, timeout: 60 }, opts } : undefined;
      }],
    });
    expect(children(registrations).filter(({ name }) => !seen.includes(name))).toEqual([]);
    expect(children(registrations).filter(({ type, inputs }) => type.endsWith(':Release') && inputs['timeout'] !== 60)).toEqual([]);
  });

  test('transforms, which the engine calls for what stands below it', async () => {
    const registrations = await withOptions({ transforms: [({ props, opts }) => ({ props, opts })] });
    expect(['network', 'mesh'].map((name) => named(registrations, name).transforms)).toEqual([1, 1]);
  });
});

describe('a component', () => {
  test('tells its outputs last, when all that it made is made', async () => {
    const { order } = await registered(() => new IstioAmbientStack('mesh', { ...mesh, cilium: new CiliumForIstio('network', plain) }));
    for (const component of ['network', 'mesh']) {
      const own = order.filter((step) => step.startsWith(`${component}-`));
      expect(order.indexOf(`outputs of ${component}`)).toBeGreaterThan(Math.max(...own.map((step) => order.indexOf(step))));
    }
  });

  test('names what it makes after itself and the plan, whatever else changes', async () => {
    const names = async (version: '1.30.3' | '1.31.0', ...gateways: readonly string[]) => children((await registered(() => {
      const cilium = new CiliumForIstio('network', plain);
      new IstioAmbientStack('mesh', { version, cilium, gateways: gateways.map((name) => ({ name })) });
    })).registrations).map(({ name }) => name).sort();
    expect(await names('1.31.0', 'two', 'one')).toEqual(await names('1.30.3', 'one', 'two'));
    expect(await names('1.30.3', 'one', 'two')).toEqual(expect.arrayContaining(await names('1.30.3', 'two')));
  });
});
