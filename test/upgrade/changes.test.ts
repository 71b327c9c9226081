// What a step changes in effect. Not proven here: that a cluster survives it. Proven: that what is told is what the judge and the charts' tables say.
import fc from 'fast-check';
import { ciliumLines, istioLines, platformNames } from '../../lib/catalogue';
import { factsInForce } from '../../lib/judge';
import { describeUpgrade, planUpgrade } from '../../lib/plan';
import { ciliumNotes } from '../../lib/plan/upgrade/cilium-notes';
import { istioNotes } from '../../lib/plan/upgrade/istio-notes';
import { knownKeys } from '../../lib/values';
import type { Change, UpgradeStep } from '../../lib/plan';
import { subjectOf } from '../../lib/stack';
import type { StatedCilium, StatedIstio } from '../../lib/stack';

const cilium = (line: string, more: object = {}) => ({ version: `${line}.0`, managed: true, ...more }) as unknown as StatedCilium;
const istio = (line: string, more: object = {}) => ({ version: `${line}.0`, mode: 'ambient', ...more }) as unknown as StatedIstio;
const only = (steps: readonly UpgradeStep[], product: string, to: string) => steps.filter((step) => step.product === product && step.to === to).flatMap(({ changes }) => changes);
const keeps = (changes: readonly Change[]) => Object.fromEntries(changes.flatMap(({ keep }) => (keep === undefined ? [] : [[keep.path, keep.value]])));

describe('what an upgrade tells', () => {
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
