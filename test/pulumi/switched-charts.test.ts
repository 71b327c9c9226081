import { compiledForPulumi } from './compiled';
import { standInEngine } from './stand-in-engine/stand-in-engine';
import type { Run } from './stand-in-engine/stand-in-engine';

/**
 * Proven: what a program of an SDK that can ask does when its charts change their kind, by the SDK's own runner. Not proven: that
 * an engine keeps what a `Stash` was first given; the stand-in does, as the real one was seen to (docs/pulumi.md).
 */
jest.setTimeout(120_000);

const built = compiledForPulumi();
afterAll(() => { built.remove(); });
const program = built.program('test/pulumi/programs/ambient.ts');
const shown = ({ printed, diagnostics }: Run) => [printed, ...diagnostics.map(({ text }) => text)].join('\n');
const kinds = { release: {}, chart: { 'scenario:charts': 'chart' } } as const;

test.each([
  ['release', 'chart', ['preview', 'up'], 'the old releases would be uninstalled after their objects became resources, and take them along'],
  ['chart', 'release', ['preview'], 'the old resources would be deleted after the releases took their objects over'],
] as const)('a stack made with %s is not switched to %s: nothing is touched, and a sentence says why and what to do', async (from, to, verbs, harm) => {
  const engine = standInEngine();
  expect((await engine.up({ program, config: kinds[from] })).code).toBe(0);
  for (const does of verbs) {
    const switched = await engine[does]({ program, config: kinds[to] });
    expect(switched.code).not.toBe(0);
    for (const [component, name] of [['CiliumForIstio', 'network'], ['IstioAmbientStack', 'mesh']]) {
      expect(shown(switched)).toContain(`charts: this was made with '${from}' and is '${to}' now: ${harm}. Leave it at '${from}', or move by the steps of docs/pulumi.md`);
      expect(shown(switched)).toContain(`pulumi state delete 'urn:pulumi:stand-in::program::istio-on-cilium:index:${component}$pulumi:index:Stash::${name}-charts'`);
    }
    expect(switched.registrations.filter(({ type }) => type.includes('helm'))).toEqual([]);
    expect(switched.steps.filter((step) => step.does === 'delete')).toEqual([]);
  }
});

test('an SDK that cannot ask remembers nothing, and says nothing', async () => {
  const engine = standInEngine();
  const first = await engine.up({ program, sdk: 'oldest' });
  const switched = await engine.preview({ program, sdk: 'oldest', config: kinds.chart });
  expect([first.code, switched.code, shown(switched)]).toEqual([0, 0, '']);
});
