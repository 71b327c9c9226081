/** Bad input from JavaScript, where no compiler has looked. What the compiler refuses is in test/types and test/docs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argoCd, flux, platformNames, rendered, synth } from 'istio-on-cilium';
import { scratch } from './delivery/scratch';
import { fromJavaScript, sound } from './examples/in-process';

const folder = scratch();
const kind = { version: '1.19.6', platform: 'kind', delivery: flux(), values: { kubeProxyReplacement: true } };

/** The sentences with which a program is refused; it must not have made its output folder. */
async function refusal(cilium: object, ...meshes: readonly object[]): Promise<readonly string[]> {
  const out = join(folder(), 'out');
  const app = fromJavaScript(out, { ...cilium }, ...meshes.map((mesh) => ({ ...mesh })));
  const said: unknown = await synth(app).then(() => 'written', (error: Error) => error.message);
  expect(existsSync(out)).toBe(false);
  return String(said).split('\n').slice(1).map((line) => line.trim());
}

test('everything that is wrong is said at once, each with its fix', async () => {
  const cilium = { version: '1.15.2', platform: 'kindd', mode: 'both', delivery: argoCd({} as never), accept: { IOC9999: 'because', IOC1003: ' ' } };
  const mesh = { version: '1.30', gateways: [{ name: 'in' }, { name: 'in' }, { name: 'cilium' }, { name: 'Out' }] };
  expect(await refusal(cilium, mesh)).toEqual([
    '[cilium] Cilium 1.15.2 is of no known line: use one of 1.16, 1.17, 1.18, 1.19, 1.20',
    '[cilium] mode "both" is unknown: use one of ambient, sidecar',
    `[cilium] platform "kindd" is unknown: use one of ${platformNames.join(', ')}`,
    '[cilium] accept names IOC9999, and no rule has this id',
    '[cilium] accept.IOC1003 needs a reason: say why the rule does not hold here',
    '[cilium] argoCd() needs repository: the git address where the output is committed',
    "[cilium] Istio version \"1.30\" is not exact: write all three numbers, such as '1.31.0'",
    '[cilium] two gateways are named in: give each a name of its own',
    '[cilium] a gateway cannot be named cilium: a release of the stack has this name',
    '[cilium] gateway name "Out" is no name of a Helm release: use at most 53 lower-case letters, digits and dashes',
  ]);
});

test('a mesh that goes another way than its Cilium is refused', async () => {
  expect(await refusal(kind, { delivery: argoCd({ repository: 'https://git.example/a.git' }) }))
    .toEqual(['[cilium] the mesh goes the way of its Cilium: leave delivery out here, or state the same one']);
});

test('two meshes on one Cilium are refused', async () => {
  expect(await refusal(kind, {}, {})).toEqual(['[cilium] 2 meshes stand on one Cilium: give each cluster one CiliumForIstio and one stack']);
});

test('a delivery without what it needs is refused by name', async () => {
  expect(await refusal({ ...kind, delivery: rendered({} as never) }, {})).toEqual([
    "[cilium] rendered() needs kubeVersion: the cluster's version, for example '1.34.4'",
  ]);
});

test('values that contradict rules are refused by the sentences of the compiler, with what is there', async () => {
  expect(await refusal({ ...kind, values: { kubeProxyReplacement: true, cni: { exclusive: true }, socketLB: { hostNamespaceOnly: false } } }, {})).toEqual([
    '[cilium] ✗ IOC1001 a socket load balancer in pods hides Services from the mesh: set socketLB.hostNamespaceOnly to true [cilium.socketLB.hostNamespaceOnly is false]',
    '[cilium] ✗ IOC1003 an exclusive Cilium CNI removes the istio-cni plugin: set cni.exclusive to false [cilium.cni.exclusive is true]',
  ]);
});

test('app.synth() refuses with the same sentences', () => {
  const app = fromJavaScript(folder(), { ...kind, platform: 'nowhere' }, {});
  expect(() => app.synth()).toThrow('platform "nowhere" is unknown');
});

test.each(['rendered', 'helmfile'] as const)('app.synth() cannot write what %s() writes, and says what can', (engine) => {
  const app = fromJavaScript(folder(), { ...kind, delivery: { ...rendered({ kubeVersion: '1.34.4' }), engine } }, {});
  expect(() => app.synth()).toThrow(`${engine}() writes files that app.synth() cannot: end the program with "void run(app)"`);
});

test('the sound program that the others spoil is written', async () => {
  const out = folder();
  await synth(sound(out, flux()));
  expect(existsSync(join(out, 'istio.k8s.yaml'))).toBe(true);
});
