/** Does not prove that a cluster takes what is written: an API server is asked in test/e2e, the charts in test/charts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chartsInReach } from './charts/tools/charts-in-reach';
import { describeWith, mapReach } from './charts/tools/reach';
import { scratch } from './delivery/scratch';
import { localHelm } from './examples/local-helm';
import { examples, runExample, textsIn } from './examples/run-example';

jest.setTimeout(120_000); // a process of its own for each run

const folder = scratch();

test.each(examples)('%s is a story on one screen', (name) => {
  const text = readFileSync(join('examples', name, 'main.ts'), 'utf8');
  expect(text.split('\n').length - 1).toBeLessThanOrEqual(40);
  expect(text.trimEnd().replace('\n// #endregion', '')).toMatch(/\nvoid run\(app\);$/);
});

describe.each(['01-kind', '02-k3s-l2'] as const)('%s', (name) => {
  const out = folder();
  const ran = runExample(name, out);

  test('tells what is installed, why in this order, what was filled in, and where it is', () => {
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
    expect(ran.stdout.split('\n').length).toBeLessThanOrEqual(60);
    expect(ran.stdout).toMatchSnapshot();
  });

  test('writes this folder', () => {
    expect(textsIn(out)).toMatchSnapshot();
  });

  test('writes the same bytes again, beside the first and over it', () => {
    const again = folder();
    runExample(name, again);
    expect(textsIn(again)).toEqual(textsIn(out));
    expect(runExample(name, out).status).toBe(0);
    expect(textsIn(out)).toEqual(textsIn(again));
  });
});

describe('03-existing-cilium', () => {
  test('says in one line that helm is missing, and writes nothing', () => {
    const out = join(folder(), 'out');
    const { status, stdout, stderr } = runExample('03-existing-cilium', out, { PATH: folder() });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'helm is not installed: install Helm 3.17 or newer (https://helm.sh/docs/intro/install/), or say where it is with rendered({ helm })\n',
    });
    expect(() => textsIn(out)).toThrow('ENOENT');
  });

  test('shows helm’s own words where helm fails', () => {
    const tools = folder();
    const environment = localHelm(tools, '/bin/false', 'nowhere');
    const { status, stderr } = runExample('03-existing-cilium', join(folder(), 'out'), environment);
    expect(status).toBe(1);
    expect(stderr).toContain('istiod: helm cannot render the chart istiod 1.30.3 with the values of istiod:');
  });
});

const { helm, istio } = chartsInReach();
const real = mapReach(helm, (program) => mapReach(istio, ({ folder: charts }) => ({ found: { program, charts } })));

describeWith(real, '03-existing-cilium with helm and the charts of Istio', ({ program, charts }) => {
  const out = join(folder(), 'out');
  const environment = localHelm(folder(), program, charts);
  const ran = runExample('03-existing-cilium', out, environment);
  const texts = Object.entries(textsIn(out));

  test('installs Istio, and nothing of Cilium', () => {
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({ status: 0, stderr: '' });
    expect(ran.stdout).toMatchSnapshot();
    expect(texts.filter(([, text]) => /name: cilium$/m.test(text))).toEqual([]);
  });

  // The text of Istio's charts is not ours to keep: of what helm renders the names of the objects are kept.
  test('writes numbered files and the script that applies them', () => {
    const kept = texts.map(([path, text]) => [path, /^(0[1-9]|[1-9]\d)-[^/]*\.yaml$/.test(path) ? objectsIn(text) : text]);
    expect(Object.fromEntries(kept)).toMatchSnapshot();
  });

  test('writes the same bytes again', () => {
    const again = join(folder(), 'out');
    runExample('03-existing-cilium', again, environment);
    expect(textsIn(again)).toEqual(Object.fromEntries(texts));
  });
});

/** `Kind/name` of each object of a stream. */
const objectsIn = (text: string): readonly string[] => text.split(/^---$/m).flatMap((part) => {
  const kind = /^kind: (\S+)/m.exec(part)?.[1];
  const name = /^metadata:\n(?:^ +.*\n)*?^ {2}name: (\S+)/m.exec(part)?.[1];
  return kind === undefined ? [] : [`${kind}/${name ?? '?'}`];
});
