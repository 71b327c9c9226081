/** The output folder. Does not prove what the files say: their texts are in the snapshots of test/examples.test.ts. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ApiObject, Chart, Include, YamlOutputType } from 'cdk8s';
import { argoCd, flux, platformNames, synth, type Delivery } from 'istio-on-cilium';
import { put, scratch } from './delivery/scratch';
import { fromJavaScript, sound } from './examples/in-process';
import { runProgram, textsIn } from './examples/run-example';

jest.setTimeout(60_000); // some tests start processes

const folder = scratch();
const argo = argoCd({ repository: 'https://git.example/platform.git' });

describe.each<[string, Delivery]>([['argoCd()', argo], ['flux()', flux()]])('with %s', (_, delivery) => {
  test('app.synth() alone writes the same manifests', async () => {
    const [whole, alone] = [folder(), folder()];
    const { files } = await synth(sound(whole, delivery));
    sound(alone, delivery).synth();
    const manifests = textsIn(alone);
    expect(Object.keys(manifests)).toEqual(['cilium.k8s.yaml', 'istio.k8s.yaml']);
    expect(textsIn(whole)).toMatchObject(manifests);
    expect([...files, '.istio-on-cilium.json'].sort()).toEqual(Object.keys(textsIn(whole)).sort());
  });

  test('a mesh that joins later changes what was already planned for Cilium, in every form of output', async () => {
    for (const form of [YamlOutputType.FILE_PER_APP, YamlOutputType.FILE_PER_RESOURCE, YamlOutputType.FOLDER_PER_CHART_FILE_PER_RESOURCE]) {
      const out = folder();
      await synth(Object.assign(sound(out, delivery), { yamlOutputType: form }));
      const text = Object.values(textsIn(out)).join('\n');
      expect(text).toContain('v1.5.1');
      expect(text).not.toContain('v1.4.1');
    }
  });
});

test('a second run removes what the first wrote and it does not, and nothing else', async () => {
  const out = folder();
  put(out, [{ path: 'notes.md', text: 'mine' }, { path: 'bootstrap/own.yaml', text: 'mine' }]);
  const first = sound(out, argo);
  new ApiObject(new Chart(first, 'shop'), 'namespace', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'shop' } });
  await synth(first);
  expect(Object.keys(textsIn(out))).toEqual(expect.arrayContaining(['shop.k8s.yaml', 'bootstrap/root.yaml']));

  await synth(sound(out, flux()));
  const fresh = folder();
  await synth(sound(fresh, flux()));
  expect(textsIn(out)).toEqual({ ...textsIn(fresh), 'notes.md': 'mine', 'bootstrap/own.yaml': 'mine' });
});

test.each(['istio.k8s.yaml', 'bootstrap/bootstrap.sh'])('a strange %s in the way is named, and nothing is written', async (path) => {
  const out = folder();
  put(out, [{ path, text: 'mine' }]);
  await expect(synth(sound(out, flux()))).rejects.toThrow(
    `${join(out, path)} was not written by istio-on-cilium and differs: move it away, or choose an output folder of its own`);
  expect(textsIn(out)).toEqual({ [path]: 'mine' });
});

test('a list of files that somebody changed stops everything', async () => {
  const out = folder();
  put(out, [{ path: '.istio-on-cilium.json', text: '{"files":["../../etc"]}' }]);
  await expect(synth(sound(out, flux()))).rejects.toThrow('is not the list that istio-on-cilium wrote: restore it');
  expect(Object.keys(textsIn(out))).toEqual(['.istio-on-cilium.json']);
});

test('objects of others in the same charts stay where they are', async () => {
  const out = folder();
  const own = join(folder(), 'own.yaml');
  writeFileSync(own, 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: own\n');
  const app = sound(out, flux());
  new Include(app.node.findChild('cilium'), 'own', { url: own });
  await synth(app);
  expect(readFileSync(join(out, 'cilium.k8s.yaml'), 'utf8')).toContain('name: own');
});

test('what is synthesized comes back as data: plan, filled values, verdicts, files', async () => {
  const out = folder();
  const { folder: named, stacks } = await synth(sound(out, flux()));
  expect(named).toBe(out);
  expect(stacks.map(({ engine, plan }) => [engine, ...plan.releases.map(({ name }) => name)])).toEqual([
    ['flux', 'gateway-api-crds', 'cilium', 'istio-base', 'istio-cni', 'istiod', 'ztunnel', 'ingress'],
  ]);
  expect(stacks[0]?.filled).toContainEqual({ path: 'cilium.cni.exclusive', value: false, by: ['IOC1003'] });
  expect(stacks[0]?.verdicts.map(({ outcome }) => outcome)).not.toContain('refused');
});

const accepts = {
  version: '1.19.6', platform: 'kind', delivery: flux(), values: { cni: { exclusive: true } }, accept: { IOC1003: 'our istio-cni chains by itself' },
};
const accepted = '✗ IOC1003 an exclusive Cilium CNI removes the istio-cni plugin: set cni.exclusive to false [cilium.cni.exclusive is true] (accepted: our istio-cni chains by itself)';

test('synth() and app.synth() warn of what is accepted, once and with its reason', async () => {
  const warned = jest.spyOn(process, 'emitWarning').mockReturnValue();
  await synth(fromJavaScript(folder(), accepts, {}));
  expect(warned.mock.calls).toEqual([[accepted, 'IstioOnCilium']]);
  fromJavaScript(folder(), accepts, {}).synth();
  expect(warned.mock.calls).toEqual([[accepted, 'IstioOnCilium'], [accepted, 'IstioOnCilium']]);
  warned.mockRestore();
});

describe('run()', () => {
  const program = (text: string) => {
    const [place, out] = [folder(), join(folder(), 'out')];
    const head = `import { App } from '${resolve('node_modules/cdk8s')}';\nimport { CiliumForIstio, flux, run } from 'istio-on-cilium';\n`;
    writeFileSync(join(place, 'main.ts'), `${head}const app = new App();\n${text}\nvoid run(app);\n`);
    return { ...runProgram(join(place, 'main.ts'), out), written: existsSync(out) };
  };

  test('tells what is accepted in its text and not once more', () => {
    const { status, stdout, stderr } = program(`new CiliumForIstio(app, 'cilium', ${JSON.stringify({ ...accepts, delivery: undefined })});`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`Reported:\n  ${accepted}\n`);
  });

  test('prints what is wrong as sentences, without a stack, and fails', () => {
    const { status, stdout, stderr, written } = program(`new CiliumForIstio(app, 'cilium', { version: '1.15.0', platform: 'moon' } as never);`);
    expect({ status, stdout, stderr, written }).toEqual({
      status: 1,
      stdout: '',
      stderr: [
        'Validation failed with the following errors:',
        '  [cilium] Cilium 1.15.0 is of no known line: use one of 1.16, 1.17, 1.18, 1.19, 1.20',
        `  [cilium] platform "moon" is unknown: use one of ${platformNames.join(', ')}`,
        '',
      ].join('\n'),
      written: false,
    });
  });

  test('lets a defect keep its stack', () => {
    const { status, stderr } = program(`app.node.addValidation({ validate: () => { throw new TypeError('a defect'); } });`);
    expect(status).toBe(1);
    expect(stderr).toMatch(/TypeError: a defect\n +at .*main\.ts/);
  });
});

test('a program without any stack of ours is written as cdk8s would', async () => {
  const out = folder();
  const app = sound(out, flux());
  app.node.tryRemoveChild('cilium');
  app.node.tryRemoveChild('istio');
  expect(await synth(app)).toEqual({ folder: out, files: [], stacks: [] });
  expect(existsSync(join(out, 'cilium.k8s.yaml'))).toBe(false);
});
