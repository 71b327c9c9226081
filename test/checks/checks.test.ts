// Each check once silent and once not. The ones that a chart makes as well are held against the real charts in test/charts/refusals.
import fc from 'fast-check';
import { ciliumLines, istioLines } from '../../lib/catalogue';
import { checks } from '../../lib/checks';
import { examine } from '../../lib/judge';
import { rules } from '../../lib/rules';
import { subjectOf } from '../../lib/stack';
import type { StatedCilium, StatedIstio } from '../../lib/stack';

interface Told { readonly cilium?: object; readonly istio?: object; readonly more?: object; readonly lines?: readonly [string, string] }

const found = ({ cilium = {}, istio = {}, more = {}, lines = ['1.19', '1.30'] }: Told) => examine(subjectOf(
  { version: `${lines[0]}.0`, managed: true, values: cilium, ...more } as unknown as StatedCilium,
  { version: `${lines[1]}.0`, mode: 'ambient', values: istio } as unknown as StatedIstio,
));

const cases: Readonly<Record<string, readonly [silent: Told, told: Told]>> = {
  IOC9001: [{ cilium: { cluster: { name: 'east', id: 7 } } }, { cilium: { cluster: { name: 'East' } } }],
  IOC9002: [{ cilium: { routingMode: 'native', ipv4NativeRoutingCIDR: '10.0.0.0/8' } }, { cilium: { routingMode: 'native' } }],
  IOC9003: [{ more: { platform: 'eks-eni' } }, { more: { platform: 'eks' } }],
  IOC9004: [{ cilium: { hubble: { tls: { auto: { method: 'certmanager', certManagerIssuerRef: { name: 'a' } } } } } }, { cilium: { hubble: { tls: { auto: { method: 'certmanager' } } } } }],
  IOC9005: [{ cilium: { hubble: { redact: { http: { headers: { allow: ['a'] } } } } } }, { cilium: { hubble: { redact: { http: { headers: { allow: ['a'], deny: ['b'] } } } } } }],
  IOC9006: [{ cilium: { prometheus: { enabled: true } } }, { cilium: { prometheus: { enabled: true, serviceMonitor: { enabled: true } } } }],
  IOC9007: [{ cilium: { envoy: { baseID: 1 } } }, { cilium: { envoy: { baseID: -1 } } }],
  IOC9008: [{ cilium: { extraEnv: [{ name: 'A' }] } }, { cilium: { extraEnv: [{ name: 'KUBE_CLIENT_BACKOFF_BASE' }] } }],
  IOC9009: [{ cilium: { standaloneDnsProxy: { enabled: true }, dnsProxy: { proxyPort: 10094 } } }, { cilium: { standaloneDnsProxy: { enabled: true } } }],
  IOC9010: [{ cilium: { k8sServiceHost: 'auto' }, more: { delivery: { engine: 'flux' } } }, { cilium: { k8sServiceHost: 'auto' }, more: { delivery: { engine: 'argo-cd' } } }],
  IOC9011: [{ istio: { cni: { cni: { istioOwnedCNIConfig: true } } } }, { istio: { cni: { cni: { istioOwnedCNIConfig: true, istioOwnedCNIConfigFileName: '06-istio.conflist' } } } }],
  IOC9012: [{ istio: { cni: { cni: { env: { HOST_PROBE_SNAT_IP: '169.254.9.9' } } } } }, { istio: { cni: { cni: { env: { HOST_PROBE_SNAT_IP: '10.0.0.1' } } } } }],
  IOC9013: [{ more: { cluster: { kubernetes: '1.33' } } }, { more: { cluster: { kubernetes: '1.28' } } }],
  IOC9014: [{ more: { cluster: { today: '2026-06-30' } } }, { more: { cluster: { today: '2026-07-01' } }, lines: ['1.19', '1.28'] }],
  IOC9015: [{ more: { cluster: { kernel: '6.12' } } }, { more: { cluster: { kernel: '4.19' } } }],
  IOC9016: [{ cilium: { hostFirewall: { enabled: true } } }, { cilium: { hostFirewall: { enabled: true }, ipv6: { enabled: true }, bpf: { masquerade: true } } }],
  IOC9017: [{ cilium: { localRedirectPolicies: { enabled: true }, kubeProxyReplacement: true } }, { cilium: { localRedirectPolicies: { enabled: true } } }],
  IOC9018: [{ cilium: { clustermesh: { useAPIServer: true } } }, { cilium: { clustermesh: { apiserver: { kvstoremesh: { kvstoreMode: 'external' } } } } }],
  IOC9019: [{ cilium: { hubble: { ui: { enabled: true } } } }, { cilium: { hubble: { ui: { enabled: true, frontend: { image: { tag: 'v0.7.0' } } } } } }],
};

describe('the checks', () => {
  test('have a case each, an id of their own, and an address', () => {
    expect(checks.map(({ id }) => id)).toEqual(Object.keys(cases));
    expect(rules.map(({ id }): string => id).filter((id) => id in cases)).toEqual([]);
    expect(checks.filter(({ source }) => source.length === 0 || !source.every((address) => address.startsWith('https://')))).toEqual([]);
  });

  test.each(Object.entries(cases))('%s is silent where nothing is wrong, and tells where something is', (id, [silent, told]) => {
    expect(found(silent).filter(({ rule }) => rule.id === id)).toEqual([]);
    const [verdict] = found(told).filter(({ rule }) => rule.id === id);
    expect(verdict?.outcome).toBe(checks.find((check) => check.id === id)?.strength === 'must' ? 'refused' : 'reported');
    expect(verdict?.sentence).toMatch(new RegExp(`^✗ ${id} .+: .+`));
  });

  test('can be waived with a reason', () => {
    expect(found({ cilium: { cluster: { name: 'East' } }, more: { accept: { IOC9001: 'because' } } }).map(({ outcome, reason }) => [outcome, reason])).toEqual([['accepted', 'because']]);
  });

  test('tell the end of a line by the day that is stated, and no day is assumed', () => {
    const ended = (today?: string) => found({ lines: ['1.16', '1.27'], more: { cluster: { ...(today !== undefined && { today }) } } }).filter(({ rule }) => rule.id === 'IOC9014').map(({ path }) => path);
    expect(ended()).toEqual([]);
    expect(ended('2026-04-07')).toEqual(['istio.line']);
    expect(ended('2026-11-22')).toEqual(['cilium.line', 'istio.line']);
  });

  test('never throw, whatever the values', () => {
    fc.assert(fc.property(fc.constantFrom(...ciliumLines), fc.constantFrom(...istioLines), fc.jsonValue(), fc.jsonValue(), (one, other, values, mesh) => {
      const block = (value: unknown): object => (typeof value === 'object' && value !== null && !Array.isArray(value) ? value : { hubble: value, cluster: value, extraEnv: value });
      expect(() => found({ cilium: block(values), istio: { cni: block(mesh) }, lines: [one, other], more: { cluster: { today: '2026-11-22', kernel: '5.4', kubernetes: '1.30' } } })).not.toThrow();
    }), { numRuns: 200 });
  });
});
