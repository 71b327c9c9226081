// What the other tests of this folder rest on, with controls that must fail: a proof that cannot fail proves nothing.
import { leavesOf, pathText, withLeaf } from './leaves';
import { othersOf } from './other-values';
import { accepted, unreadValues } from './read';
import { chartsInReach } from './tools/charts-in-reach';
import { helm, helmVersion } from './tools/helm';
import { describeWith, found, mapReach } from './tools/reach';
import { render } from './tools/render';
import { documentsOf, type Rendered } from './tools/rendered';

const charts = chartsInReach();

describe('the leaves of values', () => {
  const values = { cni: { exclusive: false, empty: {} }, labels: { 'istio.io/rev': 'a' }, list: [{ key: 'x' }, 2], open: undefined };

  test('are scalars and what is empty, with paths as people write them', () => {
    expect(leavesOf(values).map(({ path, value }) => [pathText(path), value])).toEqual([
      ['cni.exclusive', false], ['cni.empty', {}], ['labels["istio.io/rev"]', 'a'], ['list[0].key', 'x'], ['list[1]', 2],
    ]);
  });

  test('can be changed and left out one by one', () => {
    expect(withLeaf({ a: [{ b: 1 }, 2], c: 3 }, ['a', 0, 'b'], 9)).toEqual({ a: [{ b: 9 }, 2], c: 3 });
    expect(withLeaf({ a: [1, 2] }, ['a', 1], undefined)).toEqual({ a: [1] });
    expect(JSON.stringify(withLeaf({ a: { b: 1, c: 2 } }, ['a', 'b'], undefined))).toBe('{"a":{"c":2}}');
  });

  test.each([
    [true, false], [8, 9], ['5s', '6s'], ['10.0.0.0/8', '10.0.0.0/9'], ['v2', 'v3'], ['true', 'false'], ['dsr', 'dsrother'], [null, undefined],
  ])('have another value that may be legal: %j, %j', (value, other) => {
    expect(othersOf(value)[0]).toBe(other);
  });
});

describeWith(helm('4.2.3'), 'the pinned helm', (path) => {
  test('is the one that its pin names', () => expect(helmVersion(path)).toBe('v4.2.3'));
});

describeWith(helm('3.17.2'), 'the pinned helm 3', (path) => {
  test('is the one that its pin names', () => expect(helmVersion(path)).toBe('v3.17.2'));
});

describeWith(charts.istio, 'the real charts of Istio', (istio) => {
  test.each(istio.lines)('render on %s under the version of their folder', async (line) => {
    const chart = istio.chart('ztunnel', line);
    const rendered = await render(chart);
    expect(chart.path.endsWith(`ztunnel-${chart.version}`)).toBe(true);
    expect(rendered.names()).toContain('DaemonSet/ztunnel');
    expect(rendered.text).toContain(`helm.sh/chart: ztunnel-${chart.version}`);
  });

  test('are found by line or by exact version, and no other version is', () => {
    expect(istio.chart('base', '1.30')).toEqual(istio.chart('base', istio.versions['1.30'] ?? ''));
    expect(() => istio.chart('base', '1.24')).toThrow('no chart base 1.24 here');
  });

  test.each(istio.lines)('read what we may set, on %s', async (line) => {
    const istiod = { pilot: { env: { PILOT_ENABLE_AMBIENT: 'true' }, autoscaleEnabled: false }, meshConfig: { accessLogFile: '/dev/stdout' }, profile: 'ambient' };
    const cni = { profile: 'ambient', cni: { cniBinDir: '/opt/cni/bin', ambient: { dnsCapture: true } } };
    expect(await unreadValues(istio.chart('istiod', line), { values: istiod })).toEqual([]);
    expect(await unreadValues(istio.chart('cni', line), { values: cni })).toEqual([]);
    expect(await unreadValues(istio.chart('ztunnel', line), { values: { terminationGracePeriodSeconds: 40, tolerations: [{ key: 'a' }] } })).toEqual([]);
    expect(await unreadValues(istio.chart('gateway', line), { values: { service: { type: 'ClusterIP' } } })).toEqual([]);
    expect(await unreadValues(istio.chart('base', line), { values: { defaultRevision: 'default' } })).toEqual([]);
  });

  test.each(['base', 'cni', 'ztunnel', 'istiod'])('do not read a misspelt key of %s, though istiod echoes all values', async (name) => {
    const values = { profil: 'ambient', global: { platfrom: 'k3s', proxy: { privilegedd: true } }, pilot: { autoscaleEnable: false } };
    expect(await unreadValues(istio.chart(name, '1.30'), { values })).toEqual([
      'global.platfrom', 'global.proxy.privilegedd', 'pilot.autoscaleEnable', 'profil',
    ]);
  });

  test('count a value of istiod as read where an injection template names it', async () => {
    const values = { global: { proxy: { resources: { limits: { memory: '1Gi' } }, readinessPeriodSeconds: 9 }, waypoint: { nodeSelector: { a: 'b' } } } };
    expect(await unreadValues(istio.chart('istiod', '1.30'), { values })).toEqual([]);
  });

  test('name the path that a profile shadows', async () => {
    const shadowed = { profile: 'ambient', platform: 'k3s', cniBinDir: '/opt/cni/bin' };
    expect(await unreadValues(istio.chart('cni', '1.30'), { values: shadowed })).toEqual(['cniBinDir']);
  });

  test('excuse a path that is read elsewhere, and object where the chart reads it after all', async () => {
    const ztunnel = istio.chart('ztunnel', '1.30');
    const values = { note: 'for people', revision: 'a' };
    expect(await unreadValues(ztunnel, { values, readElsewhere: { note: 'people read it' } })).toEqual([]);
    await expect(unreadValues(ztunnel, { values, readElsewhere: { revision: 'istiod' } })).rejects.toThrow('does read revision');
  });

  test('refuse a misspelt key where a schema is closed', async () => {
    await expect(accepted(istio.chart('gateway', '1.30'), { values: { servise: {} } })).rejects.toMatchObject({ name: 'RenderRefused', by: 'schema' });
  });

  test('ask for another legal value where a schema refuses each that was tried', async () => {
    const values = { unprivilegedPort: 'auto' };
    const once = () => unreadValues(istio.chart('gateway', '1.30'), { values, others: { unprivilegedPort: 'neither' } });
    await expect(once()).rejects.toThrow('gateway 1.30.3: say in `others` what else is legal for unprivilegedPort');
  });
});

/** Without the order, in which the two helms differ. */
const documents = ({ text }: Rendered) => documentsOf(text).map((document) => document.text.trim()).sort();

describeWith(mapReach(helm('3.17.2'), (helm3) => mapReach(charts.istio, (istio) => found({ helm3, istio }))), 'helm 3', ({ helm3, istio }) => {
  test.each(istio.lines)('renders the charts of %s as helm 4 does', async (line) => {
    for (const name of ['base', 'istiod', 'cni', 'ztunnel', 'gateway']) {
      const chart = istio.chart(name, line);
      expect(documents(await render({ ...chart, helm: helm3 }))).toEqual(documents(await render(chart)));
    }
  });
});

describeWith(charts.cilium, 'the real charts of Cilium', (cilium) => {
  test.each(cilium.lines)('tell misspelt keys from those that they read, on %s', async (line) => {
    const values = {
      cni: { exclusive: false, exclusiv: false }, socketLB: { enabled: true, hostNamespaceOnly: true },
      kubeProxyReplacement: true, k8sServiceHost: '192.0.2.1', k8sServicePort: 6443, hubble: { relay: { enabled: true, replica: 2 } },
    };
    expect(await unreadValues(cilium.chart('cilium', line), { values })).toEqual(['cni.exclusiv', 'hubble.relay.replica']);
  });

  test('do not read what a later line dropped', async () => {
    const strict = { encryption: { enabled: true, type: 'wireguard', strictMode: { enabled: true, cidr: '10.0.0.0/8' } } };
    expect(await unreadValues(cilium.chart('cilium', '1.18'), { values: strict })).toEqual([]);
    expect(await unreadValues(cilium.chart('cilium', '1.20'), { values: strict })).toEqual(['encryption.strictMode.cidr', 'encryption.strictMode.enabled']);
  });

  test('are not thought to read a key because their certificates are new each time', async () => {
    const values = { hubble: { tls: { auto: { methd: 'helm' } } }, clustermesh: { useAPIServer: true } };
    expect(await unreadValues(cilium.chart('cilium', '1.20'), { values })).toEqual(['hubble.tls.auto.methd']);
  });

  test('refuse a wrong type by their schema, and a wrong value by their templates', async () => {
    const chart = cilium.chart('cilium', '1.19');
    await expect(accepted(chart, { values: { cni: { exclusive: 'no' } } })).rejects.toMatchObject({ by: 'schema' });
    await expect(accepted(chart, { values: { kubeProxyReplacement: 'strict' } })).rejects.toMatchObject({ by: 'template' });
  });

  test('give the ConfigMap of the agent', async () => {
    const rendered = await render(cilium.chart('cilium', '1.19'), { values: { cni: { exclusive: false } } });
    expect(rendered.configMap('cilium-config')).toMatchObject({ 'cni-exclusive': 'false' });
    expect(() => rendered.configMap('cilium-konfig')).toThrow('no ConfigMap cilium-konfig was rendered, only');
  });
});
