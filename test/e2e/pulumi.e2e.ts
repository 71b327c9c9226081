/**
 * Does not prove that anything works once it is installed: the nodes run no image. The engine is a stand-in (see
 * test/pulumi/stand-in-engine) unless a `pulumi` is on PATH, where the same scenarios run again on it.
 */
import { helmCluster } from '../pulumi/helm-cluster';
import { realPulumi } from '../pulumi/real-pulumi';
import { standInEngine } from '../pulumi/stand-in-engine/stand-in-engine';
import { describeWhere } from './harness/describe-where';
import { site, type Site } from './harness/site';

const program = 'test/pulumi/programs/ambient.ts';
const releases = ['cilium', 'istio-base', 'istio-cni', 'istiod', 'ztunnel', 'ingress'];

interface Told { readonly code: number; readonly printed: string }

/** What the scenarios ask of either engine. */
export interface Engine {
  readonly up: (config: Readonly<Record<string, string>>) => Promise<Told>;
  readonly destroy: () => Promise<unknown>;
}

const scenarios = (engineOn: (here: Site) => Engine) => (means: Parameters<Parameters<typeof describeWhere>[2]>[0]) => {
  let here: Site;
  let engine: Engine;
  beforeAll(async () => {
    here = await site(means, { secondsUntilReady: 1 });
    await here.run(here.plane.kubectlPath, ['label', 'namespace', 'default', 'istio-injection=disabled']); // no istiod answers, and injection fails closed
    engine = engineOn(here);
  });
  afterAll(() => here?.close());

  const up = (config: Readonly<Record<string, string>> = {}, by: Engine = engine) => by.up({
    'scenario:repository': `${here.world.url}/charts`,
    'scenario:gatewayNamespace': 'default',
    'scenario:withoutAddresses': 'true',
    'scenario:timeout': '20',
    ...config,
  });
  /** `name → revision` of what helm knows. */
  const known = async (): Promise<Readonly<Record<string, number>>> => {
    const listed = JSON.parse(await here.run(here.helm, ['list', '--all-namespaces', '--output', 'json'])) as readonly { readonly name: string; readonly revision: string }[];
    return Object.fromEntries(listed.map(({ name, revision }) => [name, Number(revision)]));
  };

  test('stops at a release that never becomes ready, and goes on from there', async () => {
    const failing = await up({ 'scenario:withoutRoom': 'true' });
    expect(failing.code).not.toBe(0);
    expect(Object.keys(await known())).not.toEqual(expect.arrayContaining(['ztunnel']));
    expect(Object.keys(await known())).toEqual(expect.arrayContaining(['cilium', 'istio-base', 'istio-cni']));
    const mended = await up();
    if (mended.code !== 0) throw new Error(mended.printed);
    expect(Object.keys(await known()).sort()).toEqual([...releases].sort());
  });

  test('does nothing twice', async () => {
    const before = await known();
    expect((await up()).code).toBe(0);
    expect(await known()).toEqual(before);
  });

  test('refuses another kind of charts, and touches nothing', async () => {
    const before = await known();
    const switched = await up({ 'scenario:charts': 'chart' });
    expect(switched.code).not.toBe(0);
    expect(switched.printed.replace(/\s+/g, ' ')).toContain("charts: this was made with 'release' and is 'chart' now");
    expect(await known()).toEqual(before);
  });

  test('upgrades the mesh and leaves Cilium alone', async () => {
    const before = await known();
    expect((await up({ 'scenario:istio': '1.31.0' })).code).toBe(0);
    const after = await known();
    expect(Object.keys(after).filter((name) => after[name] !== before[name]).sort()).toEqual(releases.filter((name) => name !== 'cilium').sort());
  });

  test('hands its releases over to another program, which changes nothing', async () => {
    const before = await known();
    await here.run(here.helm, ['repo', 'add', 'near', `${here.world.url}/charts`]); // where an engine looks for the charts of what it imports
    const adopted = await up({ 'scenario:istio': '1.31.0', 'scenario:adopt': 'releases' }, engineOn(here));
    if (adopted.code !== 0) throw new Error(adopted.printed);
    expect(await known()).toEqual(before);
  });

  test('takes everything away but Cilium', async () => {
    await engine.destroy();
    expect(Object.keys(await known())).toEqual(['cilium']);
  });

  test('takes over a Cilium that no release holds, when it is told to', async () => {
    const daemonSet = (...words: readonly string[]) => here.run(here.plane.kubectlPath, [...words, '--namespace=kube-system']);
    const uid = () => daemonSet('get', 'daemonset/cilium', '--output=jsonpath={.metadata.uid}');
    await daemonSet('delete', 'secret', '--selector=owner=helm,name=cilium');
    await daemonSet('annotate', 'daemonset/cilium', 'meta.helm.sh/release-name-');
    const [other, before] = [engineOn(here), await uid()];
    expect((await up({ 'scenario:ciliumAlone': 'true' }, other)).printed).toContain('invalid ownership metadata');
    const taken = await up({ 'scenario:ciliumAlone': 'true', 'scenario:adopt': 'objects' }, other);
    if (taken.code !== 0) throw new Error(taken.printed);
    expect([Object.keys(await known()), await uid()]).toEqual([['cilium'], before]);
  });
};

describeWhere('A Pulumi program, by the stand-in engine and helm on a real API server', ['kube', 'kwok'], scenarios((here) => {
  const engine = standInEngine(helmCluster(here));
  const up = async (config: Readonly<Record<string, string>>): Promise<Told> => {
    const { code, printed, diagnostics } = await engine.up({ program, config });
    return { code, printed: [printed, ...diagnostics.map(({ text }) => text)].join('\n') };
  };
  return { up, destroy: engine.destroy };
}));

const { found: realEngine, missing } = realPulumi;
if (realEngine === undefined) {
  describe.skip(`A Pulumi program, by the real engine (skipped: ${missing})`, () => test('proves nothing here', () => undefined));
} else {
  describeWhere('A Pulumi program, by the real engine', ['kube', 'kwok'], scenarios((here) => realEngine(here.folder, program, here.plane.kubeconfig)));
}
