import { Provider } from '@pulumi/kubernetes';
import { output, runtime } from '@pulumi/pulumi';
import { CiliumForIstio, IstioAmbientStack, IstioSidecarStack } from 'istio-on-cilium/pulumi';
import { checkSdks } from '../../lib/pulumi/sdk-version';
import { registered } from './mocked';

/**
 * Proven: the sentences, their properties, and that nothing is registered for a component that is refused. Not proven: how the
 * command line prints them (seen once on the real engine: facts in docs/pulumi.md).
 */
jest.setTimeout(60_000); // loading both SDKs takes a busy machine longer than jest waits by itself

interface Told { readonly message: string; readonly errors: readonly { readonly propertyPath: string; readonly reason: string }[] }

/** What a program that ends with an error says, and what it had registered by then. */
const refused = async (program: () => unknown) => {
  let error: Told | undefined;
  const { registrations, told } = await registered(async () => {
    try {
      await program();
    } catch (thrown) {
      error = thrown as Told;
    }
  });
  return { told, names: registrations.map(({ name }) => name), message: error?.message, lines: error?.errors?.map(({ propertyPath, reason }) => `${propertyPath}: ${reason}`) ?? [] };
};

const plain = { version: '1.19.6', platform: 'kind', values: { kubeProxyReplacement: true } } as const;
const loose = (args: object): never => args as never;

test('all faults come at once, with their properties, and again in the message', async () => {
  const { lines, message, names } = await refused(() => new CiliumForIstio('network', loose({ version: '1.19', mode: 'mesh', platform: 'kindd', charts: 'charts' })));
  expect(lines.map((line) => line.split(':')[0])).toEqual(['charts', 'version', 'mode', 'platform']);
  expect(lines[1]).toBe("version: Cilium version \"1.19\" is not exact: write all three numbers, such as '1.20.0'");
  expect(message).toBe(`istio-on-cilium:index:CiliumForIstio network cannot be made:\n${lines.map((line) => `  ${line}`).join('\n')}`);
  expect(names).toEqual([]);
});

test('a refused value is told on its property', async () => {
  const { lines } = await refused(() => new CiliumForIstio('network', loose({ ...plain, values: { ...plain.values, cni: { exclusive: true } } })));
  expect(lines).toEqual(['values.cni.exclusive: ✗ IOC1003 an exclusive Cilium CNI removes the istio-cni plugin: set cni.exclusive to false [cilium.cni.exclusive is true]']);
});

test('what a mesh finds wrong below it is told from there', async () => {
  const { lines, names } = await refused(() => {
    const cilium = new CiliumForIstio('network', { ...plain, mode: 'sidecar', values: { kubeProxyReplacement: true, cni: { exclusive: true } } });
    new IstioSidecarStack('mesh', loose({ version: '1.30.3', cilium, cniChart: true }));
  });
  expect(lines).toEqual(['cilium.values.cni.exclusive: ✗ IOC1003 an exclusive Cilium CNI removes the istio-cni plugin: set cni.exclusive to false [cilium.cni.exclusive is true]']);
  expect(names).not.toContain('mesh');
});

test('an Output where the plan is decided is a sentence for each place', async () => {
  const says = 'is an Output: rules read it before anything is made, so write a plain value, or one of pulumi.Config';
  const { lines } = await refused(() => new CiliumForIstio('network', loose({
    version: output('1.19.6'), platform: Promise.resolve('kind'), l2: { addresses: [output('192.0.2.0/28')] }, values: { cni: { exclusive: output(false) }, socketLB: output({}) },
  })));
  expect(lines).toEqual([
    `version: ${says}`, `platform: ${says.replace('an Output', 'a promise')}`, `l2.addresses.0: ${says}`, `values.cni.exclusive: ${says}`, `values.socketLB: ${says}`,
  ]);
  const { lines: ofMesh } = await refused(() => new IstioAmbientStack('mesh', loose({
    version: '1.30.3', cilium: new CiliumForIstio('network', plain), values: { ztunnel: output({}) }, gateways: [{ name: output('ingress') }],
  })));
  expect(ofMesh).toEqual(expect.arrayContaining([`values.ztunnel: ${says}`, `gateways[0].name: ${says}`]));
});

test('a mesh that joins later is refused where the Cilium was decided without it', async () => {
  const late = (values: object) => refused(async () => {
    const cilium = new CiliumForIstio('network', loose({ ...plain, mode: 'sidecar', values: { ...plain.values, ...values } }));
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    new IstioSidecarStack('mesh', loose({ version: '1.30.3', cilium, cniChart: true }));
  });
  const { lines } = await late({});
  expect(lines).toEqual(['cilium.values.cni.exclusive: ✗ IOC1003 an exclusive Cilium CNI removes the istio-cni plugin: set cni.exclusive to false [cilium.cni.exclusive is true]']);
  const { lines: none, told } = await late({ cni: { exclusive: false } });
  expect(none).toEqual([]);
  expect(told.join('\n')).toBe(''); // what only advises about a bundle that is decided is told below
});

test('a provider that only the Cilium has is no provider of the mesh', async () => {
  const { lines } = await refused(() => {
    const cilium = new CiliumForIstio('network', plain, { provider: new Provider('cluster', {}) });
    new IstioAmbientStack('mesh', { version: '1.30.3', cilium });
  });
  expect(lines).toEqual(["provider: the Cilium 'network' has a Kubernetes provider and 'mesh' has none, so it would go to whatever cluster the kubeconfig names: pass the same { provider }"]);
});

test('a stack without default providers needs a provider', async () => {
  runtime.setConfig('pulumi:disable-default-providers', '["*"]');
  try {
    const { lines } = await refused(() => new CiliumForIstio('network', plain));
    expect(lines).toEqual(['provider: the stack allows no default provider (pulumi:disable-default-providers): pass { provider } with a Kubernetes provider']);
  } finally {
    runtime.setConfig('pulumi:disable-default-providers', '[]');
  }
});

test('two components of one name are told apart, two programs are not confused', async () => {
  const twice = () => {
    new CiliumForIstio('network', plain);
    new CiliumForIstio('network', plain);
  };
  for (const _program of [1, 2]) {
    const { lines } = await refused(twice);
    expect(lines).toEqual(["name: two components of type istio-on-cilium:index:CiliumForIstio are named 'network': give each cluster's components names of their own"]);
  }
});

test('a second mesh, a mesh on nothing, and a chart kind that cannot adopt are a sentence each', async () => {
  const { lines } = await refused(() => {
    const cilium = new CiliumForIstio('network', plain);
    new IstioAmbientStack('one', { version: '1.30.3', cilium });
    new IstioAmbientStack('two', { version: '1.30.3', cilium });
  });
  expect(lines).toEqual(['cilium: 2 meshes stand on one Cilium: give each cluster one CiliumForIstio and one stack']);
  const { lines: onNothing } = await refused(() => new IstioAmbientStack('mesh', loose({ version: '1.30.3' })));
  expect(onNothing).toEqual(['cilium: is no Cilium of istio-on-cilium/pulumi: make one with CiliumForIstio, or CiliumForIstio.existing']);
  const { lines: adopting } = await refused(() => new CiliumForIstio('network', { ...plain, charts: 'chart', adopt: 'releases' }));
  expect(adopting).toEqual(["adopt: only helm.v3.Release can take over what is there: leave adopt out, or set charts to 'release'"]);
});

test('an SDK that is older than the peer range is named, with what to do', () => {
  expect(() => { checkSdks('3.141.9', '4.29.0'); }).toThrow([
    'istio-on-cilium/pulumi needs @pulumi/pulumi 3.142.0 or newer, this program has 3.141.9: npm install @pulumi/pulumi@latest',
    'istio-on-cilium/pulumi needs @pulumi/kubernetes 4.30.0 or newer, this program has 4.29.0: npm install @pulumi/kubernetes@latest',
  ].join('\n'));
  expect(() => { checkSdks(); checkSdks('4.0.0-alpha.1', '4.100.0'); }).not.toThrow();
});

test('what only advises is a warning, what is waived is information', async () => {
  const { told } = await refused(() => {
    const cilium = new CiliumForIstio('network', {
      ...plain, gatewayApi: '1.4.1', accept: { IOC1003: 'our plugin writes its own file' }, values: { kubeProxyReplacement: true, cni: { exclusive: true } },
    });
    new IstioAmbientStack('mesh', { version: '1.30.3', cilium });
  });
  expect(told).toEqual([
    expect.stringMatching(/^info: .*values.cni.exclusive: ✗ IOC1003 .* \(accepted: our plugin writes its own file\)/),
    expect.stringMatching(/^warning: .*gatewayApi: ✗ IOC3004 Istio 1.30 ignores the TLSRoutes of bundles before 1.5/),
  ]);
});

test('a leaf that only a check reads is not judged by what stands in its place', async () => {
  const { registrations } = await registered(() => new CiliumForIstio('network', { ...plain, values: { kubeProxyReplacement: true, cluster: { name: output('east') } } }));
  expect(registrations.find(({ name }) => name === 'network-cilium')?.inputs['values']).toMatchObject({ cluster: { name: 'east' } });
});
