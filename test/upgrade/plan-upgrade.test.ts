// Not proven here: that a cluster survives a step. Proven: order, skew, and that what is told is what the judge and the charts' tables say.
import fc from 'fast-check';
import { ciliumLines, gatewayApiLines, istioLines, platformNames } from '../../lib/catalogue';
import { factsInForce, judge } from '../../lib/judge';
import { describeUpgrade, planUpgrade } from '../../lib/plan';
import { ciliumNotes } from '../../lib/plan/upgrade/cilium-notes';
import { istioNotes } from '../../lib/plan/upgrade/istio-notes';
import { knownKeys } from '../../lib/values';
import type { Change, UpgradeStep } from '../../lib/plan';
import { judgedStack, subjectOf } from '../../lib/stack';
import type { StatedCilium, StatedIstio } from '../../lib/stack';

const cilium = (line: string, more: object = {}) => ({ version: `${line}.0`, managed: true, ...more }) as unknown as StatedCilium;
const istio = (line: string, more: object = {}) => ({ version: `${line}.0`, mode: 'ambient', ...more }) as unknown as StatedIstio;
const only = (steps: readonly UpgradeStep[], product: string, to: string) => steps.filter((step) => step.product === product && step.to === to).flatMap(({ changes }) => changes);
const keeps = (changes: readonly Change[]) => Object.fromEntries(changes.flatMap(({ keep }) => (keep === undefined ? [] : [[keep.path, keep.value]])));

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

  test('stays silent on defaults of what is switched off, and tells them where it is on', () => {
    const mesh = { clustermesh: { useAPIServer: true }, cluster: { name: 'a', id: 1 } };
    const told = (values: object) => only(planUpgrade(subjectOf(cilium('1.18', { values })), { cilium: '1.19' }).steps, 'cilium', '1.19').map(({ what }) => what).filter((path) => path.startsWith('cilium.clustermesh'));
    expect(told({})).toEqual([]);
    expect(told(mesh)).toEqual(['cilium.clustermesh.policyDefaultLocalCluster', 'cilium.clustermesh.apiserver.tls.authMode']);
  });

  test('says which Kubernetes is tested at every stop, or that it moves on the way', () => {
    const from = (line: string, mesh: string) => describeUpgrade(planUpgrade(subjectOf(cilium(line), istio(mesh)), { cilium: '1.20', istio: '1.31' })).split('\n')[1];
    expect(from('1.17', '1.28')).toBe('Kubernetes 1.32 is tested at every stop; of Cilium 1.20 nothing is known.');
    expect(from('1.19', '1.30')).toBe('Kubernetes 1.32 to 1.35 is tested at every stop; of Cilium 1.20 nothing is known.');
  });

  test('tells of the end of support only where it changes', () => {
    const { steps } = planUpgrade(subjectOf(cilium('1.17', { cluster: { today: '2026-11-22' } }), istio('1.30')), { cilium: '1.19' });
    expect(steps.map(({ changes }) => changes.filter(({ what }) => what === 'IOC9014').map(({ says }) => says))).toEqual([['no longer applies: the support of Cilium 1.17 was to end by 2026-07-29'], []]);
  });

  test('names the value that keeps what masquerades on EKS, and what follows for host routing', () => {
    const start = subjectOf(cilium('1.17', { platform: 'eks-eni', values: { kubeProxyReplacement: true } }), istio('1.28'));
    const changes = only(planUpgrade(start, { cilium: '1.18' }).steps, 'cilium', '1.18');
    expect(keeps(changes)).toMatchObject({ 'cilium.enableIPv4Masquerade': true });
    expect(changes.filter(({ kind }) => kind === 'fact').map(({ what }) => what)).toEqual(['cilium.hostRoutingByItself', 'cilium.iptablesMasquerade', 'cilium.ipv4Masquerade']);
    expect(changes.filter(({ kind }) => kind === 'rule').map(({ what }) => what)).toEqual(['IOC1004']);
  });

  test('tells the flips of 1.19 and 1.29 with their values of today', () => {
    const start = subjectOf(cilium('1.18', { values: { clustermesh: { useAPIServer: true }, cluster: { name: 'a', id: 1 } } }), istio('1.28'));
    const { steps } = planUpgrade(start, { cilium: '1.19', istio: '1.29' });
    expect(keeps(only(steps, 'cilium', '1.19'))).toMatchObject({ 'cilium.authentication.enabled': true, 'cilium.clustermesh.policyDefaultLocalCluster': false });
    expect(keeps(only(steps, 'istio', '1.29'))).toMatchObject({ 'istio.cni.cni.ambient.reconcileIptablesOnStartup': false, 'istio.istiod.pilot.env.ENABLE_DEBUG_ENDPOINT_AUTH': 'false' });
  });

  test('says that IPsec frees host routing in 1.19, and that a rule now keeps it', () => {
    const ipsec = { kubeProxyReplacement: true, bpf: { masquerade: true }, encryption: { enabled: true, type: 'ipsec' } };
    const { steps } = planUpgrade(subjectOf(cilium('1.18', { platform: 'kind', values: ipsec })), { cilium: '1.19' });
    expect(only(steps, 'cilium', '1.19').map(({ kind, what }) => `${kind} ${what}`)).toEqual(expect.arrayContaining(['fact cilium.hostRoutingByItself', 'rule IOC1004']));
  });

  test('stays silent on a note whose value the user has', () => {
    const values = { istiod: { pilot: { env: { ENABLE_DEBUG_ENDPOINT_AUTH: 'false' } } } };
    const { steps } = planUpgrade(subjectOf(cilium('1.19'), istio('1.28', { values })), { istio: '1.30' });
    expect(steps.flatMap(({ changes }) => changes).filter(({ what }) => what === 'debug endpoints')).toEqual([]);
  });

  test('names in its notes paths of values that the line has', () => {
    const known = (path: string, line: string) => {
      const [, chart = '', key = ''] = /^(cilium|istio\.\w+)\.(.+)$/.exec(path) ?? [];
      const name = { 'istio.cni': 'istio-cni', 'istio.istiod': 'istiod' }[chart] ?? chart;
      const keys = knownKeys(name, line, chart === 'cilium' ? ciliumLines : istioLines);
      return keys.has(key) || keys.get(key.replace(/\.[^.]+$/, ''))?.includes('object') === true; // a map takes any key
    };
    const strangers = [...ciliumNotes, ...istioNotes].filter(({ keep, to }) => keep !== undefined && !known(keep.path, to)).map(({ what, keep }) => `${what} ${keep?.path}`);
    expect(strangers).toEqual([]);
  });

  test('stays silent on a default that the user wrote', () => {
    const start = subjectOf(cilium('1.18', { values: { authentication: { enabled: true } } }));
    expect(keeps(only(planUpgrade(start, { cilium: '1.19' }).steps, 'cilium', '1.19'))).not.toHaveProperty(['cilium.authentication.enabled']);
  });

  test('keeps what it says it keeps: with the value, the fact in force is today’s', () => {
    fc.assert(fc.property(fc.constantFrom(...platformNames), fc.nat(3), (platform, index) => {
      const [from = '1.16', to = '1.17'] = [ciliumLines[index], ciliumLines[index + 1]];
      const before = subjectOf(cilium(from, { platform }));
      for (const { keep, kind } of only(planUpgrade(before, { cilium: to }).steps, 'cilium', to)) {
        if (keep === undefined || kind !== 'default') continue;
        expect(factsInForce(before).value(keep.path)).toBe(keep.value);
      }
    }), { numRuns: 40 });
  });

  test('names keys of the user that die, with their successor', () => {
    const values = { nodePort: { enabled: true }, encryption: { strictMode: { cidr: '10.0.0.0/8' } } };
    const { steps } = planUpgrade(subjectOf(cilium('1.18', { values })), { cilium: '1.20' });
    expect(steps.map(({ changes }) => changes.filter(({ kind }) => kind === 'key').map(({ says }) => says))).toEqual([
      ['nodePort.enabled is gone since 1.19: kubeProxyReplacement: true does it'],
      ['encryption.strictMode.cidr is gone since 1.20: use encryption.strictMode.egress.cidr'],
    ]);
  });

  test('refuses the way back', () => {
    expect(() => planUpgrade(subjectOf(cilium('1.20'), istio('1.30')), { cilium: '1.18', istio: '1.27' }))
      .toThrow(/^Cilium 1\.20 to 1\.18 is a way back, .*; Istio 1\.30 to 1\.27 is a way back, /);
  });
});
