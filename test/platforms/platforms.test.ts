// Not proven here: that a platform is as we say (each value names its source); test/charts/lines renders what is filled.
import { platformNames } from '../../lib/catalogue';
import { filledValues } from '../../lib/judge';
import { knownPlatforms, platforms } from '../../lib/rules';
import { statedFaults, subjectOf } from '../../lib/stack';
import type { StatedCilium, StatedIstio } from '../../lib/stack';

const cilium = (platform: string, more: object = {}) => ({ version: '1.19.6', managed: true, platform, ...more }) as unknown as StatedCilium;
const istio = (more: object = {}) => ({ version: '1.30.3', mode: 'ambient', ...more }) as unknown as StatedIstio;

describe.each(platformNames)('the platform %s', (name) => {
  const { settles, reasons, ways, title } = knownPlatforms[name];

  test('gives a reason, an address and a confidence for each value that it settles', () => {
    expect(Object.keys(reasons)).toEqual(Object.keys(settles));
    expect(Object.values(reasons).filter(({ because, source }) => because.length < 10 || !source.startsWith('https://'))).toEqual([]);
    expect([title, ways].every((text) => text.length > 2)).toBe(true);
    expect(platforms[name]).toBe(settles);
  });

  test('fills what it settles where the user is silent, and nothing where he is not', () => {
    const subject = subjectOf(cilium(name, { values: { k8sServiceHost: '192.0.2.7', ipam: { mode: 'kubernetes' } } }), istio());
    const filled = filledValues(subject).map(({ path }) => path);
    expect(filled.filter((path) => ['cilium.k8sServiceHost', 'cilium.ipam.mode'].includes(path))).toEqual([]);
  });
});

describe('a platform', () => {
  test('that owns Cilium lets nobody install another', () => {
    const faults = (name: string, managed: boolean) => statedFaults(cilium(name, { managed }), []).map(({ says }) => says);
    expect(faults('gke-dataplane-v2', true)).toEqual(['GKE, Dataplane V2 brings a Cilium that nobody else can install: declare it with CiliumForIstio.existing']);
    expect(faults('gke-dataplane-v2', false)).toEqual([]);
    expect(faults('rke2', true)).toEqual([]);
  });

  test('forces lists as a whole, unless the user states them', () => {
    const path = 'cilium.securityContext.capabilities.ciliumAgent';
    const lists = (values: object) => filledValues(subjectOf(cilium('talos', { values }))).filter((filled) => filled.path === path).map(({ value }) => value);
    expect(lists({})[0]).not.toContain('SYS_MODULE');
    expect(lists({ securityContext: { capabilities: { ciliumAgent: ['NET_ADMIN'] } } })).toEqual([]);
  });

  test('with Multus keeps its own folders, and the others share those of Cilium', () => {
    const folder = (name: string) => filledValues(subjectOf(cilium(name), istio({ nodeNamespace: 'kube-system' }))).find(({ path }) => path === 'istio.cni.cni.cniConfDir');
    expect(folder('openshift')).toMatchObject({ value: '/etc/cni/multus/net.d', by: ['platform openshift'] });
    expect(folder('microk8s')).toMatchObject({ value: '/var/snap/microk8s/current/args/cni-network', by: ['IOC4001'] });
  });
});
