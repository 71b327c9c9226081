/** Does not prove what a crash of the machine leaves behind, or two runs at the same time. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { writeFiles, type OutputFile } from '../../lib/delivery';
import { put, scratch } from './scratch';

const folder = scratch();
const list = '.istio-on-cilium.json';

/** Every file below a folder with its text, the list of ours excepted. */
const texts = (root: string): Record<string, string> => Object.fromEntries(readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path !== list && statSync(join(root, path)).isFile())
  .map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const asTexts = (files: readonly OutputFile[]) => Object.fromEntries(files.map((one) => [one.path, one.text]));

const somePath = fc.constantFrom('a.yaml', 'b.yaml', 'bootstrap/a.yaml', 'bootstrap/b.sh', 'charts/objects/c.yaml');
const someFiles = fc.uniqueArray(fc.record({ path: somePath, text: fc.constantFrom('one\n', 'two\n', '') }), { selector: (one) => one.path });

test('whatever is written, in whatever order, files of others stay, and ours are those of the last run', async () => {
  await fc.assert(fc.asyncProperty(someFiles, fc.array(someFiles, { minLength: 1, maxLength: 4 }), async (foreign, runs) => {
    const root = folder();
    put(root, foreign);
    let ours: Record<string, string> = {};
    for (const run of runs) {
      const inTheWay = run.some((one) => foreign.some((other) => other.path === one.path && other.text !== one.text));
      const written = await writeFiles(root, run).then(() => true, () => false);
      expect(written).toBe(!inTheWay);
      if (written) ours = asTexts(run);
      expect(texts(root)).toEqual({ ...ours, ...asTexts(foreign) });
    }
  }), { numRuns: 60 });
});

test('what is no longer produced is removed, with the folders that become empty', async () => {
  const root = folder();
  await writeFiles(root, [{ path: 'values/a.yaml', text: 'a' }, { path: 'b.yaml', text: 'b' }]);
  await writeFiles(root, [{ path: 'b.yaml', text: 'c' }]);
  expect(readdirSync(root).sort()).toEqual([list, 'b.yaml']);
  expect(JSON.parse(readFileSync(join(root, list), 'utf8')).files).toEqual(['b.yaml']);
});

test('a second run with the same files changes nothing', async () => {
  const root = folder();
  const files = [{ path: 'x/a.yaml', text: 'a' }];
  await writeFiles(root, files);
  const before = readFileSync(join(root, list), 'utf8');
  await writeFiles(root, files);
  expect(readFileSync(join(root, list), 'utf8')).toBe(before);
  expect(texts(root)).toEqual({ 'x/a.yaml': 'a' });
});

test('a file of another hand is named, with what to do, and nothing at all is written', async () => {
  const root = folder();
  writeFileSync(join(root, 'b.yaml'), 'mine');
  mkdirSync(join(root, 'c.yaml'));
  await expect(writeFiles(root, [{ path: 'a.yaml', text: 'a' }, { path: 'b.yaml', text: 'b' }, { path: 'c.yaml', text: 'c' }, { path: 'b.yaml.d/x', text: '' }])).rejects.toThrow([
    `${root}/b.yaml was not written by istio-on-cilium and differs: move it away, or choose an output folder of its own`,
    `${root}/c.yaml is a folder where a file is to be written: move it away, or choose an output folder of its own`,
  ].join('\n'));
  expect(readdirSync(root).sort()).toEqual(['b.yaml', 'c.yaml']);
  await expect(writeFiles(root, [{ path: 'b.yaml/x', text: '' }])).rejects.toThrow(`${root}/b.yaml is a file where a folder is to be made`);
});

test('a script can be run', async () => {
  const root = folder();
  await writeFiles(root, [{ path: 'apply.sh', text: '#!/bin/sh\n', executable: true }, { path: 'a.yaml', text: '' }]);
  expect([statSync(join(root, 'apply.sh')).mode & 0o111, statSync(join(root, 'a.yaml')).mode & 0o111]).toEqual([0o111, 0]);
});

test.each(['../a', '/a', 'a/../../b', '', 'a//b', './a', 'C:/a', 'a\\b', list])("the path '%s' is refused", async (path) => {
  await expect(writeFiles(folder(), [{ path, text: '' }])).rejects.toThrow(`the path '${path}' is not one that a file of the output folder can have`);
});

test('one path for two files, or for a file and a folder, is refused', async () => {
  await expect(writeFiles(folder(), [{ path: 'a', text: '' }, { path: 'a', text: '' }])).rejects.toThrow("the path 'a' is written twice");
  await expect(writeFiles(folder(), [{ path: 'a', text: '' }, { path: 'a/b', text: '' }])).rejects.toThrow("the path 'a/b' lies below another file");
});

test.each(['{', '{}', '{"files":["../../etc/hosts"]}', '{"files":[1]}'])('a list that is not ours is not believed: %s', async (text) => {
  const root = folder();
  writeFileSync(join(root, list), text);
  await expect(writeFiles(root, [{ path: 'a', text: '' }])).rejects.toThrow('is not the list that istio-on-cilium wrote');
  expect(readdirSync(root)).toEqual([list]);
});

test('nothing to write makes no folder', async () => {
  const root = join(folder(), 'none');
  await writeFiles(root, []);
  expect(existsSync(root)).toBe(false);
});
