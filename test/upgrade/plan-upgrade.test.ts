// Not proven here: that a cluster survives a step. Proven: order, skew, and that what is told is what the judge and the charts' tables say.
import fc from 'fast-check';
import { ciliumLines, istioLines, platformNames } from '../../lib/catalogue';
import { factsInForce } from '../../lib/judge';
import { describeUpgrade, planUpgrade } from '../../lib/plan';
import type { Change, UpgradeStep } from '../../lib/plan';
import { subjectOf } from '../../lib/stack';
import type { StatedCilium, StatedIstio } from '../../lib/stack';

const cilium = (line: string, more: object = {}) => ({ version: `${line}.0`, managed: true, ...more }) as unknown as StatedCilium;
const istio = (line: string, more: object = {}) => ({ version: `${line}.0`, mode: 'ambient', ...more }) as unknown as StatedIstio;
const only = (steps: readonly UpgradeStep[], product: string, to: string) => steps.filter((step) => step.product === product && step.to === to).flatMap(({ changes }) => changes);
const keeps = (changes: readonly Change[]) => Object.fromEntries(changes.flatMap(({ keep }) => (keep === undefined ? [] : [[keep.path, keep.value]])));

describe('an upgrade', () => {
  const pairs = fc.record({
    from: fc.nat(4), to: fc.nat(4), mesh: fc.nat(4), target: fc.nat(4), platform: fc.constantFrom(null, ...platformNames), mode: fc.constantFrom('ambient', 'sidecar'),
    values: fc.record({ kubeProxyReplacement: fc.boolean(), gatewayAPI: fc.record({ enabled: fc.boolean() }), bpf: fc.record({ masquerade: fc.boolean() }) }, { requiredKeys: [] }),
  });

  test('goes one minor line of one product a step, CRDs before whatever reads them, the network before the mesh', () => {
    fc.assert(fc.property(pairs, ({ from, to, mesh, target, platform, mode, values }) => {
      const start = subjectOf(cilium(ciliumLines[from] ?? '', { platform, mode, values }), istio(istioLines[mesh] ?? '', { mode }));
      const ends = { cilium: ciliumLines[Math.max(from, to)] ?? '1.20', istio: istioLines[Math.max(mesh, target)] ?? '1.31' };
      const { steps } = planUpgrade(start, ends);
      const of = (product: string) => steps.filter((step) => step.product === product);
      expect(of('cilium').map(({ to: line }) => line)).toEqual(ciliumLines.slice(from + 1, Math.max(from, to) + 1));
      expect(of('istio').map(({ to: line }) => line)).toEqual(istioLines.slice(mesh + 1, Math.max(mesh, target) + 1));
      expect(steps.map(({ product }) => product).lastIndexOf('cilium')).toBeLessThan(of('istio').length === 0 ? Infinity : steps.findIndex(({ product }) => product === 'istio'));
      for (const step of of('gateway-api')) expect(steps[steps.indexOf(step) + 1]?.product).not.toBe('gateway-api');
      expect(steps.at(-1)?.product).not.toBe('gateway-api');
      expect(describeUpgrade({ steps })).not.toMatch(/undefined|\[object/);
    }), { numRuns: 60 });
  });

  test('upgrades the control plane before the data plane', () => {
    const { steps } = planUpgrade(subjectOf(cilium('1.19'), istio('1.29')), { istio: '1.30' });
    expect(steps.find(({ product }) => product === 'istio')?.releases).toEqual(['istio-base', 'istiod', 'istio-cni', 'ztunnel', 'gateways']);
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
    expect(keeps(only(steps, 'istio', '1.29'))).toEqual({ 'istio.cni.cni.ambient.reconcileIptablesOnStartup': false });
  });

  test('says that IPsec frees host routing in 1.19, and that a rule now keeps it', () => {
    const ipsec = { kubeProxyReplacement: true, bpf: { masquerade: true }, encryption: { enabled: true, type: 'ipsec' } };
    const { steps } = planUpgrade(subjectOf(cilium('1.18', { platform: 'kind', values: ipsec })), { cilium: '1.19' });
    expect(only(steps, 'cilium', '1.19').map(({ kind, what }) => `${kind} ${what}`)).toEqual(expect.arrayContaining(['fact cilium.hostRoutingByItself', 'rule IOC1004']));
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
      .toThrow('Cilium cannot go back from 1.20 to 1.18 over lines: restore a backup, or stay; Istio cannot go back from 1.30 to 1.27');
  });
});
