// Not proven here: that a value which passes is one that the chart's templates or the agent take (test/charts asks helm).
import { ciliumLines, istioLines } from '../../lib/catalogue';
import { statedFaults } from '../../lib/stack';
import type { StatedCilium, StatedIstio } from '../../lib/stack';
import { ciliumValueFaults, istioValueFaults } from '../../lib/stack/value-faults';
import { knownKeys, removedFrom } from '../../lib/values';
import { compileText } from '../values/compile';

const cilium = (values: object, version = '1.19.6') => ({ version, managed: true, values }) as unknown as StatedCilium;
const istio = (values: object, more: object = {}) => ({ version: '1.30.3', mode: 'ambient', values, ...more }) as unknown as StatedIstio;

describe('values from JavaScript', () => {
  test('are told a misspelt key with the likely one', () => {
    expect(ciliumValueFaults(cilium({ socketLB: { hostNamespacesOnly: true }, cni: { exclusiv: false } }))).toEqual([
      { path: 'cilium.socketLB.hostNamespacesOnly', says: 'socketLB.hostNamespacesOnly is no key of Cilium 1.19: did you mean socketLB.hostNamespaceOnly?' },
      { path: 'cilium.cni.exclusiv', says: 'cni.exclusiv is no key of Cilium 1.19: did you mean cni.exclusive?' },
    ]);
  });

  test('are told where a removed key went, from the line on that lacks it', () => {
    const strict = { encryption: { strictMode: { enabled: true } }, nodePort: { enabled: true } };
    expect(ciliumValueFaults(cilium(strict, '1.18.12'))).toEqual([]);
    expect(ciliumValueFaults(cilium(strict, '1.20.0')).map(({ says }) => says)).toEqual([
      'encryption.strictMode.enabled is gone since 1.20: use encryption.strictMode.egress.enabled',
      'nodePort.enabled is gone since 1.19: kubeProxyReplacement: true does it',
    ]);
  });

  test('are told a value of a wrong type, and what the chart takes', () => {
    expect(ciliumValueFaults(cilium({ cni: { exclusive: 'no' }, routingMode: 'direct', hubble: 'on', imagePullSecrets: 'a' })).map(({ says }) => says)).toEqual([
      'cni.exclusive is "no": Cilium 1.19 takes a boolean',
      'routingMode is "direct": Cilium 1.19 takes "" or "native" or "tunnel"',
      'hubble is "on": Cilium 1.19 has a block of keys there',
      'imagePullSecrets is "a": Cilium 1.19 takes a list',
    ]);
  });

  test('are looked at in every chart of a mesh and in every gateway', () => {
    const found = istioValueFaults(istio(
      { cni: { cniBinDir: '/opt/cni/bin' }, istiod: { pilot: { hostNetwork: true } }, pilot: {} },
      { gateways: [{ name: 'in', values: { service: { typ: 'NodePort' } } }] },
    ));
    expect(found).toEqual([
      { path: 'istio.cni.cniBinDir', says: 'cniBinDir is no key of this chart: write cni.cniBinDir, which a profile cannot shadow' },
      { path: 'istio.istiod.pilot.hostNetwork', says: 'pilot.hostNetwork is no key of this chart: no chart of istiod has it, so patch the Deployment' },
      { path: 'istio.pilot', says: 'values.pilot is no chart of Istio: use one of base, cni, istiod, ztunnel, gateway' },
      { path: 'istio.gateways.in.service.typ', says: 'service.typ is no key of the chart gateway 1.30: did you mean service.type?' },
    ]);
  });

  test('are told together with every other fault, and not at all of a version that nobody knows', () => {
    expect(statedFaults(cilium({ cnii: {} }), [istio({ base: { globl: {} } })]).map(({ path }) => path)).toEqual(['cilium.cnii', 'istio.base.globl']);
    expect(ciliumValueFaults(cilium({ cnii: {} }, '1.3.0'))).toEqual([]);
  });

  test('leave free maps and blocks of Kubernetes to the chart', () => {
    expect(ciliumValueFaults(cilium({ podAnnotations: { 'a.b/c': 'd' }, extraConfig: { any: 'x' }, resources: { limits: { cpu: 1 } } }))).toEqual([]);
  });
});

describe('the keys that are gone', () => {
  test.each(ciliumLines)('are none that Cilium %s has', (line) => {
    const known = knownKeys('cilium', line, ciliumLines);
    expect([...removedFrom('cilium', line).keys()].filter((path) => known.has(path))).toEqual([]);
  });

  test.each(istioLines)('are none that Istio %s has', (line) => {
    const both = ['istio-base', 'istio-cni', 'istiod', 'ztunnel', 'gateway'].flatMap((chart) =>
      [...removedFrom(chart, line).keys()].filter((path) => knownKeys(chart, line, istioLines).has(path)));
    expect(both).toEqual([]);
  });

  test('say at compile time where they went', () => {
    const text = "import type { CiliumValues1_20 } from 'lib/values';\n({ externalIPs: { enabled: true } }) satisfies CiliumValues1_20;\n";
    expect(compileText(text)).toContain('Removed<"externalIPs is gone since 1.17: kubeProxyReplacement: true does it">');
  });
});
