// Not proven here: that a cluster survives a step. Proven: order, skew, and that what is told is what the judge and the charts' tables say.
import fc from 'fast-check';
import { ciliumLines, gatewayApiLines, istioLines, platformNames } from '../../lib/catalogue';
import { factsInForce, judge } from '../../lib/judge';
import { describeUpgrade, planUpgrade } from '../../lib/plan';
import { judgedStack, subjectOf } from '../../lib/stack';
import type { StatedCilium, StatedIstio } from '../../lib/stack';

const cilium = (line: string, more: object = {}) => ({ version: `${line}.0`, managed: true, ...more }) as unknown as StatedCilium;
const istio = (line: string, more: object = {}) => ({ version: `${line}.0`, mode: 'ambient', ...more }) as unknown as StatedIstio;

describe('an upgrade', () => {
  const pairs = fc.record({
    bundle: fc.constantFrom(undefined, ...gatewayApiLines), from: fc.nat(4), to: fc.nat(4), mesh: fc.nat(4), target: fc.nat(4), platform: fc.constantFrom(null, ...platformNames), mode: fc.constantFrom('ambient', 'sidecar'),
    values: fc.record({ kubeProxyReplacement: fc.boolean(), gatewayAPI: fc.record({ enabled: fc.boolean() }), bpf: fc.record({ masquerade: fc.boolean() }) }, { requiredKeys: [] }),
  });
  type Pair = typeof pairs extends fc.Arbitrary<infer Value> ? Value : never;

  const upgraded = ({ from, to, mesh, target, platform, mode, bundle, values }: Pair) => {
    const below = { platform, mode, values, ...(bundle !== undefined && { gatewayApi: `${bundle}.0` }) };
    const start = subjectOf(cilium(ciliumLines[from] ?? '', below), istio(istioLines[mesh] ?? '', { mode }));
    return { start, upgrade: planUpgrade(start, { cilium: ciliumLines[Math.max(from, to)] ?? '1.20', istio: istioLines[Math.max(mesh, target)] ?? '1.31' }) };
  };

  test('goes one minor line of one product a step, the network before the mesh', () => {
    fc.assert(fc.property(pairs, (pair) => {
      const { from, to, mesh, target } = pair;
      const { upgrade } = upgraded(pair);
      const of = (product: string) => upgrade.steps.filter((step) => step.product === product);
      expect(of('cilium').map(({ to: line }) => line)).toEqual(ciliumLines.slice(from + 1, Math.max(from, to) + 1));
      expect(of('istio').map(({ to: line }) => line)).toEqual(istioLines.slice(mesh + 1, Math.max(mesh, target) + 1));
      expect(upgrade.steps.map(({ product }) => product)).toEqual([...of('cilium'), ...of('istio')].map(({ product }) => product));
      expect(describeUpgrade(upgrade)).not.toMatch(/undefined|\[object|NaN|Infinity/);
    }), { numRuns: 60 });
  });

  test('moves the bundle of the Gateway API forward only, before whatever reads it, and to what both sides read', () => {
    fc.assert(fc.property(pairs, (pair) => {
      const { start, upgrade } = upgraded(pair);
      let there = factsInForce(start).value('gatewayApi.line');
      for (const { gatewayApi, releases, commit } of upgrade.steps) {
        expect(releases.indexOf('gateway-api-crds')).toBe(gatewayApi === undefined ? -1 : 0);
        expect(commit.some((line) => line.includes('bundle goes') || line.startsWith('gatewayApi:'))).toBe(gatewayApi !== undefined);
        if (gatewayApi === undefined) continue;
        expect(gatewayApi.from).toBe(there);
        expect(gatewayApiLines.findIndex((line) => line === gatewayApi.to)).toBeGreaterThan(gatewayApiLines.findIndex((line) => line === there));
        there = gatewayApi.to;
      }
      const refusedAtFirst = judge(start).some(({ path, outcome }) => path === 'gatewayApi.line' && outcome === 'refused');
      const refused = upgrade.steps.flatMap(({ changes }) => changes).filter(({ what, says }) => /^IOC30/.test(what) && says.startsWith('is refused'));
      if (!refusedAtFirst) expect(refused).toEqual([]);
    }), { numRuns: 60 });
  });

  test('names the releases in the order in which the plan of that commit has them', () => {
    fc.assert(fc.property(pairs, (pair) => {
      const { upgrade: { steps } } = upgraded(pair);
      const plan = judgedStack(cilium('1.20', { mode: pair.mode }), istio('1.31', { mode: pair.mode, order: 'upgrade', gateways: [{ name: 'gateways' }] })).plan.releases.map(({ name }) => name);
      for (const { releases } of steps) expect(plan.filter((name) => releases.includes(name))).toEqual(releases);
    }), { numRuns: 30 });
  });

  test('upgrades the control plane before the node agent and the data plane', () => {
    const { steps } = planUpgrade(subjectOf(cilium('1.19'), istio('1.28')), { istio: '1.29' });
    expect(steps.map(({ releases, commit }) => ({ releases, commit }))).toEqual([{
      releases: ['istio-base', 'istiod', 'istio-cni', 'ztunnel', 'gateways'],
      commit: ["IstioAmbientStack: version: '1.29.<newest patch>', order: 'upgrade'"],
    }]);
  });

  test('keeps a newer bundle that is there, and says on the way back that it stays', () => {
    const newer = planUpgrade(subjectOf(cilium('1.19', { gatewayApi: '1.6.1' }), istio('1.29')), { cilium: '1.20', istio: '1.31' });
    expect(newer.steps.map(({ gatewayApi }) => gatewayApi)).toEqual([undefined, undefined, undefined]);
    const [step] = planUpgrade(subjectOf(cilium('1.19', { values: { gatewayAPI: { enabled: true } } })), { cilium: '1.20' }).steps;
    expect(step?.gatewayApi).toEqual({ from: '1.4', to: '1.6' });
    expect(step?.back.slice(1)).toEqual([
      "gatewayApi: '1.6.1' then: the admission policy of this bundle refuses older ones",
      'but the Gateway API controller of Cilium before 1.20 stops at bundles from 1.5 on (IOC3001): there is no way back with gatewayAPI.enabled',
    ]);
  });

  test('leaves a Cilium of somebody else to them, and its silence to the chart', () => {
    const [step] = planUpgrade(subjectOf(cilium('1.18', { managed: false, values: { cni: { exclusive: false } } }), istio('1.30')), { cilium: '1.19' }).steps;
    expect(step).toMatchObject({ releases: [], commit: ["CiliumForIstio.existing: version: '1.19.<newest patch>', when whoever runs Cilium has upgraded it"] });
  });
});
