import { compiledForPulumi } from './compiled';
import type { Registration } from './stand-in-engine/registration';
import { holdsSecret } from './stand-in-engine/registration';
import { standInEngine } from './stand-in-engine/stand-in-engine';
import type { Run, Step } from './stand-in-engine/stand-in-engine';

/**
 * Proven: what the SDK's own runner does with a program, by the SDKs at both ends of the peer range: what it registers, what waits
 * for what, what a failure stops, what is printed. Not proven: what only an engine and a provider do (checks, diffs, refresh,
 * imports, retaining, the resources of a `ConfigFile` or a `v4.Chart`); the stand-in sees changes by comparing inputs.
 */
jest.setTimeout(120_000);

const built = compiledForPulumi();
afterAll(() => { built.remove(); });
const program = built.program('test/pulumi/programs/ambient.ts');
const refusing = built.program('test/pulumi/programs/refused.ts');
const names = (steps: readonly Step[], ...does: readonly Step['does'][]) => steps.filter((step) => does.includes(step.does)).map(({ name }) => name);
const chain = ['network-cilium', 'mesh-istio-base', 'mesh-istio-cni', 'mesh-istiod', 'mesh-ztunnel', 'mesh-ingress'];
const inChain = (all: readonly string[]) => all.filter((name) => chain.includes(name));
const shown = ({ printed, diagnostics }: Run) => [printed, ...diagnostics.map(({ text }) => text)].join('\n');

describe.each(['newest', 'oldest'] as const)('a program on the %s SDK', (sdk) => {
  test('comes up in the order of the plan, does nothing twice, and goes in reverse', async () => {
    const engine = standInEngine();
    const first = await engine.up({ program, sdk });
    expect([first.code, shown(first)]).toEqual([0, '']);
    expect(inChain(names(first.steps, 'create'))).toEqual(chain);

    const again = await engine.up({ program, sdk });
    expect(names(again.steps, 'create', 'update', 'delete', 'retain')).toEqual([]);

    const gone = await engine.destroy();
    expect(inChain(names(gone, 'delete', 'retain'))).toEqual([...chain].reverse());
    expect(names(gone, 'retain')).toEqual(['network-cilium']);
  });
});

test('taking objects over is refused by an SDK that would not, and done by one that knows how', async () => {
  const options = { program: refusing, config: { 'scenario:refused': 'by an SDK that takes nothing over' } };
  const old = await standInEngine().up({ ...options, sdk: 'oldest' });
  expect(old.code).not.toBe(0);
  expect(shown(old)).toContain("adopt: 'objects' needs @pulumi/kubernetes 4.33.0 or newer, this program has 4.30.0, which takes nothing over");
  const knows = await standInEngine().up(options);
  expect([knows.code, knows.registrations.find(({ name }) => name === 'network-cilium')?.inputs['takeOwnership']]).toEqual([0, true]);
});

describe('a program', () => {
  test('is upgraded in the order of the plan, and what it drops goes last', async () => {
    const engine = standInEngine();
    await engine.up({ program, config: { 'scenario:istio': '1.30.3' } });
    const upgrade = await engine.up({ program, config: { 'scenario:istio': '1.31.0', 'scenario:withoutGateway': 'true' } });
    expect(names(upgrade.steps, 'update')).toEqual(['mesh-istio-base', 'mesh-istio-cni', 'mesh-istiod', 'mesh-ztunnel']);
    expect(names(upgrade.steps.slice(-2), 'delete').sort()).toEqual(['mesh-ingress', 'mesh-istio-ingress']);
  });

  test('stops at a release that fails, and goes on from there', async () => {
    let broken = true;
    const fail = ({ name }: Registration) => (broken && name === 'mesh-istio-cni' ? Promise.reject(new Error('timed out')) : Promise.resolve());
    const engine = standInEngine({ create: fail, adopt: fail, update: fail, remove: () => Promise.resolve() });
    const failing = await engine.up({ program });
    expect(failing.code).toBe(32);
    expect(inChain(names(failing.steps, 'create'))).toEqual(['network-cilium', 'mesh-istio-base']);
    expect(names(failing.steps, 'fail')).toEqual(['mesh-istio-cni']);
    expect(failing.registrations.map(({ name }) => name)).not.toContain('mesh-istiod');

    broken = false;
    const mended = await engine.up({ program });
    expect(inChain(names(mended.steps, 'create'))).toEqual(['mesh-istio-cni', 'mesh-istiod', 'mesh-ztunnel', 'mesh-ingress']);
  });

  test('keeps a secret secret, in its value alone, and prints it nowhere', async () => {
    const run = await standInEngine().preview({ program, config: { 'scenario:level': 'tiger' }, secretKeys: ['scenario:level'] });
    const istiod = run.registrations.find(({ name }) => name === 'mesh-istiod');
    expect(run.code).toBe(0);
    expect(holdsSecret(istiod?.inputs['values'])).toBe(true);
    expect(run.registrations.filter(({ inputs }) => holdsSecret(inputs)).map(({ name }) => name)).toEqual(['mesh-istiod']);
    expect(shown(run)).not.toContain('tiger');
  });

  test.each([
    ['at once', 'values.cni.exclusive: ✗ IOC1003', 'values.socketLB.hostNamespaceOnly: ✗ IOC1001'],
    ['late values', 'values.socketLB.hostNamespaceOnly: ✗ IOC1001'],
    ['late leaf', 'values.cluster.name: ✗ IOC9001'],
  ])('that is refused %s says so, fails, and installs nothing', async (refused, ...lines) => {
    const run = await standInEngine().up({ program: refusing, config: { 'scenario:refused': refused } });
    expect(run.code).not.toBe(0);
    for (const line of lines) expect(shown(run)).toContain(line);
    expect(shown(run)).not.toMatch(/tiger/i);
    expect(run.registrations.map(({ name }) => name)).not.toContain('network-cilium');
  });
});

describe('the examples', () => {
  test.each([
    ['examples/04-pulumi/index.ts', ['cilium-gateway-api-crds', 'cilium-cilium', 'istio-istio-base', 'istio-istio-cni', 'istio-istiod', 'istio-ztunnel', 'istio-ingress']],
    ['examples/05-pulumi-eks/index.ts', ['eks', 'cilium-gateway-api-crds', 'cilium-cilium', 'istio-istio-base', 'istio-istio-cni', 'istio-istiod', 'istio-ztunnel', 'istio-ingress']],
  ])('%s registers its releases in order', async (example, expected) => {
    const run = await standInEngine().preview({ program: built.program(example), config: { 'program:istioLogLevel': 'default:debug', 'program:cluster': 'team/eks/prod' }, secretKeys: ['program:istioLogLevel'] });
    expect([run.code, shown(run)]).toEqual([0, '']);
    const namespaces = run.registrations.filter(({ type }) => type.endsWith(':Namespace')).map(({ name }) => name);
    expect(names(run.steps, 'create').filter((name) => !namespaces.includes(name) && name !== 'team/eks/prod')).toEqual(expected);
  });
});
