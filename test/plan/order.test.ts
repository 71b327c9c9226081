import fc from 'fast-check';
import { statedFaults } from '../../lib/stack';
import { ciliumLines, describePlan, istioLines, judgedStack, platformNames } from 'istio-on-cilium';
import type { StatedCilium, StatedIstio } from 'istio-on-cilium';

/*
 * Proven: what is installed, in which order and why, for the kinds of stacks there are; and that no release of any stack
 * names a later one. Not proven: that an engine keeps the order (test/delivery, test/e2e).
 */
const cilium: StatedCilium = { version: '1.19.6', managed: true };
const ambient: StatedIstio = { version: '1.30.3', mode: 'ambient' };
const plan = (below: StatedCilium, mesh?: StatedIstio) => judgedStack(below, mesh).plan;
const order = (below: StatedCilium, mesh?: StatedIstio) =>
  plan(below, mesh).releases.map(({ name, namespace, after }) => `${name} in ${namespace}${after.length > 0 ? ` after ${after.map(({ on }) => on).join(', ')}` : ''}`);

test('an ambient mesh with a gateway: from the CRDs to the gateway', () => {
  expect(order(cilium, { ...ambient, gateways: [{ name: 'ingress' }] })).toEqual([
    'gateway-api-crds in default',
    'cilium in kube-system after gateway-api-crds',
    'istio-base in istio-system after cilium',
    'istio-cni in istio-system after istio-base, cilium',
    'istiod in istio-system after istio-base, istio-cni, gateway-api-crds',
    'ztunnel in istio-system after istiod, istio-cni',
    'ingress in istio-ingress after istiod, ztunnel',
  ]);
});

test('the order of an upgrade is that of Istio: the control plane before istio-cni and ztunnel', () => {
  expect(order(cilium, { ...ambient, order: 'upgrade', gateways: [{ name: 'ingress' }] })).toEqual([
    'gateway-api-crds in default',
    'cilium in kube-system after gateway-api-crds',
    'istio-base in istio-system after cilium',
    'istiod in istio-system after istio-base, gateway-api-crds',
    'istio-cni in istio-system after istio-base, cilium, istiod',
    'ztunnel in istio-system after istiod, istio-cni',
    'ingress in istio-ingress after istiod, ztunnel',
  ]);
});

test('a sidecar mesh without istio-cni: nothing waits for what is not there', () => {
  expect(order({ ...cilium, mode: 'sidecar' }, { ...ambient, mode: 'sidecar' }).slice(-2)).toEqual([
    'istio-base in istio-system after cilium',
    'istiod in istio-system after istio-base, gateway-api-crds',
  ]);
});

test('a Cilium of somebody else: nothing is installed for it, and nothing waits for it', () => {
  expect(order({ ...cilium, managed: false }, ambient).slice(0, 2)).toEqual([
    'gateway-api-crds in default',
    'istio-base in istio-system',
  ]);
});

test('announced addresses come after Cilium', () => {
  expect(order({ ...cilium, l2: { addresses: ['192.0.2.240/28'] } }).at(-1)).toBe('cilium-l2 in kube-system after cilium');
});

test('every edge says why, and who says so', () => {
  const { releases } = plan(cilium, { ...ambient, gateways: [{ name: 'ingress' }] });
  expect(releases.flatMap(({ after }) => after).filter(({ because, source }) => because === '' || !source.startsWith('https://'))).toEqual([]);
  expect(describePlan(plan(cilium, ambient))).toContain('ztunnel');
});

test('namespaces carry the labels that their pods need', () => {
  const { namespaces } = plan(cilium, { ...ambient, nodeNamespace: 'istio-node', gateways: [{ name: 'ingress' }] });
  expect(Object.fromEntries(namespaces.map(({ name, labels }) => [name, labels['pod-security.kubernetes.io/enforce']]))).toEqual({
    'istio-node': 'privileged', 'istio-system': undefined, 'istio-ingress': undefined,
  });
});

test('releases name earlier ones only, whatever the stack', () => {
  const mode = fc.constantFrom('ambient' as const, 'sidecar' as const);
  const anyStack = fc.record({
    line: fc.constantFrom(...ciliumLines), mesh: fc.constantFrom(...istioLines), mode, managed: fc.boolean(), cniChart: fc.boolean(),
    platform: fc.constantFrom(null, ...platformNames), l2: fc.boolean(), crds: fc.boolean(), order: fc.constantFrom('install' as const, 'upgrade' as const), gateways: fc.uniqueArray(fc.constantFrom('one', 'two', 'three')),
  });
  fc.assert(fc.property(anyStack, (stack) => {
    const { releases } = plan(
      {
        version: `${stack.line}.1`, managed: stack.managed, mode: stack.mode, platform: stack.platform,
        ...(stack.l2 && { l2: { addresses: ['192.0.2.0/24'] } }), ...(!stack.crds && { gatewayApi: false }),
      },
      { version: `${stack.mesh}.1`, mode: stack.mode, order: stack.order, cniChart: stack.cniChart, gateways: stack.gateways.map((name) => ({ name })) },
    );
    const names = releases.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    releases.forEach(({ after }, index) => expect(names.slice(0, index)).toEqual(expect.arrayContaining(after.map(({ on }) => on))));
  }));
});

test('a gateway keeps its own values, also where something is filled in for all', () => {
  const { releases } = plan({ ...cilium, platform: 'openshift' }, {
    ...ambient, nodeNamespace: 'kube-system', gateways: [{ name: 'one' }, { name: 'two', values: { global: { platform: 'k3s' } } }],
  });
  const platforms = releases.flatMap(({ name, content }) => (content.kind === 'helm' && content.chart === 'gateway' ? [[name, content.values]] : []));
  expect(platforms).toMatchObject([['one', { global: { platform: 'openshift' } }], ['two', { global: { platform: 'k3s' } }]]);
});

test('an order that is none, and a waiver of a rule that is gone, are told', () => {
  const faults = statedFaults(cilium, [{ ...ambient, order: 'backwards' as 'upgrade', accept: { IOC1044: 'because' } }]);
  expect(faults).toEqual([
    { path: 'istio.order', says: 'order "backwards" is unknown: use one of install, upgrade' },
    { path: 'istio.accept', says: 'accept names IOC1044, and this rule is gone: leave it out' },
  ]);
});
