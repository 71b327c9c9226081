// Every chart line in reach takes what we fill in for every platform and reads all of it. Not proven: what a cluster makes of it.
import { isDeepStrictEqual } from 'node:util';
import { ciliumLines, istioLines, platformNames } from '../../lib/catalogue';
import type { JsonObject } from '../../lib/plan';
import { knownPlatforms } from '../../lib/rules';
import { judgedStack } from '../../lib/stack';
import type { JudgedStack, StatedCilium, StatedIstio } from '../../lib/stack';
import { unreadValues } from './read';
import { effectOn, recorded } from './recorded-effects/effect-of';
import { chartsInReach } from './tools/charts-in-reach';
import { describeWith } from './tools/reach';
import { render } from './tools/render';

const owned = (platform: (typeof platformNames)[number]): boolean => knownPlatforms[platform].cilium === 'owned';

/** A stack that says nothing beside lines and platform, but what a platform leaves to you: a range, and a namespace. */
const stackOn = (platform: (typeof platformNames)[number], ciliumLine: string, istioLine: string): JudgedStack => judgedStack(
  {
    version: `${ciliumLine}.0`, managed: !owned(platform), platform, mode: 'ambient',
    values: {
      kubeProxyReplacement: true, k8sServiceHost: '192.0.2.10', k8sServicePort: 6443, ipv4NativeRoutingCIDR: '10.0.0.0/8',
      ...(owned(platform) && { socketLB: { hostNamespaceOnly: true }, cni: { exclusive: false }, bpf: { hostLegacyRouting: true } }),
    },
  } as unknown as StatedCilium,
  { version: `${istioLine}.0`, mode: 'ambient', gateways: [{ name: 'ingress' }], ...(platform === 'openshift' && { nodeNamespace: 'kube-system' }) } as unknown as StatedIstio,
);

const valuesOf = ({ plan }: JudgedStack, chart: string): JsonObject => {
  const content = plan.releases.map((release) => release.content).find((one) => one.kind === 'helm' && one.chart === chart);
  return content?.kind === 'helm' ? content.values : {};
};

/** The entries of the ConfigMap that one value alone was seen to change. */
const recordedEffect = (path: string, value: unknown, line: string): readonly (readonly [key: string, value: string | null])[] => {
  const entry = recorded().effects.find(({ set }) => isDeepStrictEqual(set, { [path]: value }));
  return entry === undefined ? [] : Object.entries(effectOn(entry, line)?.configMap ?? {});
};

describe.each(platformNames)('a silent stack on %s', (platform) => {
  test('is refused by no rule on any pair of lines', () => {
    const refused = ciliumLines.flatMap((cilium) => istioLines.flatMap((istio) => stackOn(platform, cilium, istio).verdicts
      .filter(({ outcome }) => outcome === 'refused').map(({ sentence }) => `${cilium} ${istio} ${sentence}`)));
    expect(refused).toEqual([]);
  });
});

describeWith(chartsInReach().cilium, 'the real charts of Cilium', (cilium) => {
  test.each(cilium.lines)('on %s take what is filled in for every platform, and the ConfigMap carries the needs of the mesh', async (line) => {
    const chart = cilium.chart('cilium', line);
    const carried = await Promise.all(platformNames.filter((platform) => !owned(platform)).map(async (platform) => {
      const rendered = await render(chart, { values: valuesOf(stackOn(platform, line, '1.30'), 'cilium') });
      const config = rendered.configMap('cilium-config');
      return [platform, config['cni-exclusive'], config['bpf-lb-sock-hostns-only'], config['kube-proxy-replacement']];
    }));
    expect(carried).toEqual(platformNames.filter((platform) => !owned(platform)).map((platform) => [platform, 'false', 'true', 'true']));
  });

  test.each(cilium.lines)('on %s do with each filled value what was recorded of it', async (line) => {
    const chart = cilium.chart('cilium', line);
    const told = await Promise.all(platformNames.filter((platform) => !owned(platform)).map(async (platform) => {
      const stack = stackOn(platform, line, '1.30');
      const config = (await render(chart, { values: valuesOf(stack, 'cilium') })).configMap('cilium-config');
      const expected = stack.filled.flatMap(({ path, value }) => recordedEffect(path.replace('cilium.', ''), value, line));
      return { compared: expected.length, wrong: expected.filter(([key, value]) => (config[key] ?? null) !== value).map(([key, value]) => `${platform}: ${key} is ${config[key]} and was ${value}`) };
    }));
    expect(told.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(told.filter(({ compared }) => compared < 2)).toEqual([]);
  });

  test.each([['talos', '1.19'], ['gke', '1.20'], ['eks-eni', '1.18'], ['openshift', '1.17']] as const)('read every value that %s settles, on %s', async (platform, line) => {
    expect(await unreadValues(cilium.chart('cilium', line), { values: valuesOf(stackOn(platform, line, '1.30'), 'cilium'), readElsewhere: {} })).toEqual([]);
  });
});

describeWith(chartsInReach().istio, 'the real charts of Istio', (istio) => {
  test.each(istio.lines)('on %s take what is filled in for every platform', async (line) => {
    const names = ['base', 'cni', 'istiod', 'ztunnel', 'gateway'] as const;
    const renders = await Promise.all(platformNames.flatMap((platform) => names.map(async (name) => {
      const rendered = await render(istio.chart(name, line), { values: valuesOf(stackOn(platform, '1.19', line), name) });
      return rendered.names().length > 0;
    })));
    expect(renders.every(Boolean)).toBe(true);
  });

  test.each(istio.lines)('on %s put istio-cni where the Cilium of the platform writes', async (line) => {
    const folders = await Promise.all((['kind', 'k3s', 'microk8s', 'gke', 'openshift'] as const).map(async (platform) => {
      const rendered = await render(istio.chart('cni', line), { values: valuesOf(stackOn(platform, '1.19', line), 'cni') });
      return [platform, ...['cni-bin-dir', 'cni-net-dir'].map((volume) => new RegExp(`path: (\\S+)\\s+name: ${volume}|name: ${volume}\\s+hostPath:\\s+path: (\\S+)`).exec(rendered.text)?.slice(1).find(Boolean))];
    }));
    expect(folders).toEqual([
      ['kind', '/opt/cni/bin', '/etc/cni/net.d'],
      ['k3s', '/opt/cni/bin', '/etc/cni/net.d'],
      ['microk8s', '/var/snap/microk8s/current/opt/cni/bin', '/var/snap/microk8s/current/args/cni-network'],
      ['gke', '/home/kubernetes/bin', '/etc/cni/net.d'],
      ['openshift', '/var/lib/cni/bin', '/etc/cni/multus/net.d'],
    ]);
  });
});
